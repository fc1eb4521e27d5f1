import { aiPrices } from './ai.ts'
import { computePrices } from './compute.ts'
import { databasePrices } from './database.ts'
import { deliveryPrices } from './delivery.ts'
import { edgePrices } from './edge.ts'
import { networkPrices } from './network.ts'
import { observabilityPrices } from './observability.ts'
import type { Price, Prices } from './price.ts'
import { securityPrices } from './security.ts'
import { storagePrices } from './storage.ts'

/** Every price of the model, for ap-south-1. */
export const prices: Prices = {
  ...computePrices,
  ...databasePrices,
  ...networkPrices,
  ...edgePrices,
  ...storagePrices,
  ...securityPrices,
  ...observabilityPrices,
  ...deliveryPrices,
  ...aiPrices,
}

/** @throws when the table has no such row: add the row with its source */
export function findPrice(name: string): Price {
  const price = prices[name]
  if (!price) throw new Error(`no price for ${name}: add it to infra/cost/prices with its source and date`)
  return price
}
