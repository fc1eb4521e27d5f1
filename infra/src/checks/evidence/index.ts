import { permissionEvidence } from './permissions.ts'
import { resourceEvidence } from './resources.ts'
import type { Evidence } from './evidence.ts'

export type { Evidence, Stages } from './evidence.ts'

/** The evidence for each accepted finding: `checkov CKV_AWS_18`, `cdk-nag S1: <reason>`. */
export const evidence: Readonly<Record<string, Evidence>> = { ...resourceEvidence, ...permissionEvidence }
