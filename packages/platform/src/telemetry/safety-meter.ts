import { Counter, type Registry } from 'prom-client'
import { actions, themes, type SafetyMeter } from '@astrovoice/core/safety'

/** Counts what met rules of safety, by theme and by what was done: no words and no person. */
export function createSafetyMeter(registry: Registry): SafetyMeter {
  const met = new Counter({
    name: 'safety_rules_met_total',
    help: 'Sentences that met a rule of safety, by theme, side and what was done.',
    labelNames: ['theme', 'side', 'act'],
    registers: [registry],
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const theme of themes) {
    const { act } = actions[theme]
    met.inc({ theme, side: 'caller', act }, 0)
    if (act === 'bound') met.inc({ theme, side: 'caller', act: 'end' }, 0)
    met.inc({ theme, side: 'astrologer', act: 'replace' }, 0)
  }
  return { safetyMet: (what) => met.inc({ ...what }) }
}
