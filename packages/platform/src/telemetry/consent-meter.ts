import { Counter, type Registry } from 'prom-client'
import { ConsentTopic } from '@astrovoice/contracts'

/** Counts uses of data that were refused for lack of a consent. */
export function createConsentMeter(registry: Registry): (topic: ConsentTopic) => void {
  const missing = new Counter({
    name: 'consents_missing_total',
    help: 'Uses of data refused for lack of a consent, by what was not agreed to.',
    labelNames: ['topic'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const topic of ConsentTopic.options) missing.inc({ topic }, 0)
  return (topic) => missing.inc({ topic })
}
