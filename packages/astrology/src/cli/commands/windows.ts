import type { Claim } from '../../rules/index.ts'
import { AREAS, type AreaTiming, findWindows, type Window } from '../../timing/index.ts'
import { readChartRequest, readSpan, spanHelp } from '../chart-parameters.ts'
import { fromBirth } from '../from-birth.ts'

const wordsOf = ({ evidence }: Claim): Claim['evidence'] => evidence

const shown = ({ opens, closes, evidence, peaks, movesWithBirthTime, ...window }: Window) => ({
  ...window,
  opens: wordsOf(opens),
  closes: wordsOf(closes),
  evidence: evidence.map(wordsOf),
  peaks: peaks.map((peak) => ({ atUtcMs: peak.figures['atUtcMs'], evidence: wordsOf(peak) })),
  movesWithBirthTime: movesWithBirthTime.labels,
})

const withheldUntil = ({ withheld }: AreaTiming) =>
  withheld && { withheld: { untilUtcMs: withheld.untilUtcMs, labels: wordsOf(withheld.claim) } }

export const windows = fromBirth({
  name: 'windows',
  summary: 'what a chart promises for an area of life, and when its dashas and transits point to it',
  exampleFlags: '--area work --from 2026-01-01 --to 2030-01-01',
  parameters: {
    ...spanHelp,
    area: AREAS.join(', '),
    'birth-time': 'known or unknown: without it windows count from the Moon (default known)',
  },
  read: ({ parameters }) => {
    const isTimeKnown = parameters.choice('birth-time', ['known', 'unknown']) === 'known'
    const birth = { ...readChartRequest(parameters), isTimeKnown }
    const timing = findWindows(birth, parameters.oneOf('area', AREAS), readSpan(parameters))
    const { area, promise, tone } = timing
    return {
      conventions: { dasha: 'Vimshottari, 365.25 days a year', transits: 'Jupiter and Saturn' },
      area,
      isTimeKnown,
      isCare: tone === 'care',
      promise: {
        strength: promise.strength,
        score: promise.score,
        evidence: promise.evidence.map(wordsOf),
      },
      windows: timing.windows.map(shown),
      ...withheldUntil(timing),
    }
  },
  facts: ({ natal }) => ({ lagna: natal.lagna.sign, rashi: natal.grahas.moon.sign }),
})
