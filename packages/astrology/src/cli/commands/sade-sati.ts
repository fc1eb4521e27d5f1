import { supportedYears } from '../../ephemeris/time-scales.ts'
import { isSadeSati, sadeSati as sadeSatiOf, SATURN_PHASE_LABELS } from '../../jyotish/index.ts'
import { saySaturnPeriod } from '../../speech/index.ts'
import { spanHelp } from '../chart-parameters.ts'
import { fromBirth } from '../from-birth.ts'

/** How long a span is looked through when none is given. */
const LIFETIME_MS = 90 * 365.25 * 86_400_000
const LAST_MS = Date.UTC(supportedYears.last + 1, 0, 1)

export const sadeSati = fromBirth({
  name: 'sade-sati',
  summary: 'Saturn’s phases over the natal Moon with their dates: sade sati and the two dhaiyas',
  exampleFlags: '--from 2020-01-01 --to 2035-01-01',
  parameters: { from: `${spanHelp.from} (default birth)`, to: `${spanHelp.to} (default 90 years on)` },
  read: ({ natal, chart, parameters, zone }) => {
    const fromMs = parameters.has('from') ? parameters.instant('from') : chart.utcMs
    const toMs = parameters.has('to') ? parameters.instant('to') : Math.min(fromMs + LIFETIME_MS, LAST_MS)
    const periods = sadeSatiOf(chart, { fromMs, toMs })
    return {
      spoken: periods.map((period) => saySaturnPeriod(period, zone)),
      rashi: natal.grahas.moon.sign,
      periods: periods.map(({ phase, ...period }) => ({
        phase,
        phaseLabels: SATURN_PHASE_LABELS[phase],
        isSadeSati: isSadeSati(phase),
        ...period,
      })),
    }
  },
  facts: ({ natal }) => ({ rashi: natal.grahas.moon.sign }),
})
