import { computeRules } from './compute.ts'
import { databaseRules } from './database.ts'
import { deliveryRules } from './delivery.ts'
import { edgeRules } from './edge.ts'
import { networkRules } from './network.ts'
import { observabilityRules } from './observability.ts'
import type { Rules } from './rule.ts'
import { securityRules } from './security.ts'
import { storageRules } from './storage.ts'

/** The price rule of each resource type that has a cost. */
export const rules: Rules = {
  ...computeRules,
  ...databaseRules,
  ...networkRules,
  ...edgeRules,
  ...storageRules,
  ...securityRules,
  ...observabilityRules,
  ...deliveryRules,
}
