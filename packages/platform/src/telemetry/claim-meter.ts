import { Counter, type Registry } from 'prom-client'
import {
  claimVerdicts,
  spokenClaimKinds,
  type ClaimVerdict,
  type SpokenClaimKind,
} from '@astrovoice/contracts/operations'

/** Counts claims of answers by kind, and whether they were what was computed. */
export function createClaimMeter(registry: Registry): (kind: SpokenClaimKind, verdict: ClaimVerdict) => void {
  const judged = new Counter({
    name: 'spoken_claims_total',
    help: 'Claims read in answers, by kind and by whether they were computed so.',
    labelNames: ['kind', 'verdict'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const kind of spokenClaimKinds) for (const verdict of claimVerdicts) judged.inc({ kind, verdict }, 0)
  return (kind, verdict) => judged.inc({ kind, verdict })
}
