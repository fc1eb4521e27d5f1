import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { vimshottariAt } from '../jyotish/dashas/vimshottari.ts'
import { computeChart } from '../chart/compute-chart.ts'
import { type Claim, ruleOf } from '../rules/index.ts'
import { AREAS, type AreaTiming, findAllWindows, findWindows, type TimingBirth } from './index.ts'

const yearMs = 365.25 * 86_400_000
const birth: TimingBirth = { utcMs: Date.UTC(1990, 4, 15, 5), latitudeDeg: 28.61, longitudeDeg: 77.21 }
const tenYears = { fromMs: Date.UTC(2026, 10, 29), toMs: Date.UTC(2036, 10, 29) }

const births = fc.record({
  utcMs: fc.integer({ min: Date.UTC(1940, 0, 1), max: Date.UTC(2000, 0, 1) }),
  latitudeDeg: fc.double({ min: -60, max: 60, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  isTimeKnown: fc.boolean(),
})
const areas = fc.constantFrom(...AREAS)
const spans = fc
  .record({ years: fc.double({ min: 0, max: 25, noNaN: true }), from: fc.integer({ min: 21, max: 60 }) })
  .map(({ years, from }) => (utcMs: number) => {
    const fromMs = utcMs + Math.round(from * yearMs)
    return { fromMs, toMs: fromMs + Math.round(years * yearMs) }
  })

const claimsOf = ({ promise, windows, withheld }: AreaTiming): Claim[] => [
  ...promise.evidence,
  ...windows.flatMap(({ opens, closes, evidence, peaks }) => [opens, closes, ...evidence, ...peaks]),
  ...(withheld ? [withheld.claim] : []),
]

describe('windows of any birth', () => {
  test('lie in the span, in order, apart, and are ten days long at least', () => {
    fc.assert(
      fc.property(births, areas, spans, (anybody, area, spanOf) => {
        const span = spanOf(anybody.utcMs)
        let end = span.fromMs
        for (const { fromUtcMs, toUtcMs, peaks } of findWindows(anybody, area, span).windows) {
          expect(fromUtcMs).toBeGreaterThanOrEqual(end)
          expect(toUtcMs - fromUtcMs).toBeGreaterThanOrEqual(10 * 86_400_000)
          for (const { figures } of peaks) {
            expect(Number(figures['atUtcMs'])).toBeGreaterThanOrEqual(fromUtcMs)
            expect(Number(figures['atUtcMs'])).toBeLessThan(toUtcMs)
          }
          end = toUtcMs
        }
        expect(end).toBeLessThanOrEqual(span.toMs)
      }),
      { numRuns: 60 },
    )
  })

  test('have claims of known rules, with an id each and words in three languages', () => {
    fc.assert(
      fc.property(births, areas, spans, (anybody, area, spanOf) => {
        const claims = claimsOf(findWindows(anybody, area, spanOf(anybody.utcMs)))
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
        for (const { rule, evidence, figures } of claims) {
          expect(ruleOf(rule)?.id).toBe(rule)
          for (const words of Object.values(evidence)) expect(words).toMatch(/^(?!.*(undefined|NaN|\{)).+$/)
          for (const value of Object.values(figures)) expect(value).not.toBeNaN()
        }
      }),
      { numRuns: 60 },
    )
  })

  test('are the same for the same birth, alone and among all areas', () => {
    fc.assert(
      fc.property(births, areas, spans, (anybody, area, spanOf) => {
        const span = spanOf(anybody.utcMs)
        const alone = findWindows(anybody, area, span)
        expect(findWindows(anybody, area, span)).toEqual(alone)
        expect(findAllWindows(anybody, span)[area]).toEqual(alone)
      }),
      { numRuns: 15 },
    )
  })

  test('have the dashas of which they speak running', () => {
    fc.assert(
      fc.property(births, areas, spans, (anybody, area, spanOf) => {
        const moonLongitudeDeg = computeChart(anybody).sidereal.moon
        const { windows } = findWindows(anybody, area, spanOf(anybody.utcMs))
        for (const { rule, figures, evidence } of windows.flatMap((window) => window.evidence)) {
          const level = ['period.mahadasha', 'period.antardasha', 'period.pratyantar'].indexOf(rule)
          if (level < 0) continue
          expect(anybody.isTimeKnown).toBe(true)
          const input = { birthUtcMs: anybody.utcMs, moonLongitudeDeg }
          const running = vimshottariAt(input, Number(figures['fromUtcMs']), 3)[level]
          expect(running).toMatchObject({
            startUtcMs: figures['periodFromUtcMs'],
            endUtcMs: figures['periodToUtcMs'],
          })
          expect(evidence.en.toLowerCase()).toContain(running?.lord)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('windows that the span cuts', () => {
  test('go on in the span after it', () => {
    const whole = findWindows(birth, 'money', tenYears).windows
    const long = whole.find(({ fromUtcMs, toUtcMs }) => toUtcMs - fromUtcMs > 60 * 86_400_000)!
    const middleMs = Math.round((long.fromUtcMs + long.toUtcMs) / 2)
    const before = findWindows(birth, 'money', { ...tenYears, toMs: middleMs }).windows.at(-1)!
    const after = findWindows(birth, 'money', { ...tenYears, fromMs: middleMs }).windows[0]!
    expect(before).toMatchObject({ fromUtcMs: long.fromUtcMs, toUtcMs: middleMs, strength: long.strength })
    expect(after).toMatchObject({ fromUtcMs: middleMs, strength: long.strength })
    expect(before.closes.rule).toBe('window.stillOpen')
    expect(after.opens.rule).toBe('window.alreadyOpen')
    expect(Math.abs(after.toUtcMs - long.toUtcMs)).toBeLessThan(5_000)
  })
})

describe('a birth without a time', () => {
  // On this day the Moon is in the middle of Capricorn.
  const timeless = { ...birth, utcMs: birth.utcMs + 86_400_000, isTimeKnown: false }

  test('has windows from the Moon alone, none of them strong, and says so', () => {
    const { windows, isTimeKnown } = findWindows(timeless, 'money', tenYears)
    expect(isTimeKnown).toBe(false)
    expect(windows.length).toBeGreaterThan(0)
    for (const { strength, evidence, movesWithBirthTime } of windows) {
      expect(strength).not.toBe('strong')
      expect(movesWithBirthTime.labels.en).toContain('counts from the Moon alone')
      for (const { rule } of evidence)
        expect(rule).toMatch(/^transit\.(doubleTransitFromMoon|jupiterFromMoon)$/)
    }
  })

  test('has the same windows at every minute in which the Moon is in one sign', () => {
    const others = [-30, 45].map((minutes) => ({ ...timeless, utcMs: timeless.utcMs + minutes * 60_000 }))
    const edgesOf = (anybody: TimingBirth) =>
      findWindows(anybody, 'work', tenYears).windows.map(({ fromUtcMs, toUtcMs, strength }) => ({
        fromUtcMs,
        toUtcMs,
        strength,
      }))
    for (const other of others) expect(edgesOf(other)).toEqual(edgesOf(timeless))
  })
})

test('a birth without a time on a day on which the Moon changes its sign says that windows may not hold', () => {
  // Within a day the Moon goes 12° to 15°: of 30 days in a row, eleven or twelve have a change of sign in 24 hours.
  const days = Array.from({ length: 30 }, (_, day) => ({ ...birth, utcMs: birth.utcMs + day * 86_400_000 }))
  const doubtful = days.filter((day) => {
    const { windows } = findWindows({ ...day, isTimeKnown: false }, 'money', tenYears)
    const [first] = windows
    const sign = (hours: number) =>
      Math.floor(computeChart({ ...day, utcMs: day.utcMs + hours * 3_600_000 }).sidereal.moon / 30)
    const changes = sign(-12) !== sign(0) || sign(12) !== sign(0)
    expect(first?.movesWithBirthTime.labels.en.includes('may not hold')).toBe(changes)
    return changes
  })
  expect(doubtful.length).toBeGreaterThanOrEqual(11)
})

describe('the time of birth', () => {
  test('moves the edges that a dasha makes as far as the dasha moves, and no others', () => {
    const moon = (utcMs: number) => computeChart({ ...birth, utcMs }).sidereal.moon
    const fiveMinutes = 300_000
    // The Moon passes a nakshatra of 13°20′ in its lord's years: here Uttara Ashadha, the 21st, whose Sun has six.
    const natalMoon = moon(birth.utcMs)
    expect(Math.floor(natalMoon / (360 / 27))).toBe(20)
    const movedDeg = moon(birth.utcMs + fiveMinutes) - natalMoon
    const days = (movedDeg / (360 / 27)) * 6 * 365.25
    const { windows } = findWindows(birth, 'work', tenYears)
    expect(windows.length).toBeGreaterThan(2)
    for (const { opens, closes, movesWithBirthTime } of windows) {
      const { startDays, endDays } = movesWithBirthTime
      expect(startDays).toBe(opens.rule.startsWith('period.') ? Math.ceil(days) : 0)
      expect(endDays).toBe(closes.rule.startsWith('period.') ? Math.ceil(days) : 0)
    }
  })
})

describe('a time that is right within half an hour', () => {
  test('moves edges that a dasha makes as far as half an hour moves the dasha, and says so', () => {
    const moon = (utcMs: number) => computeChart({ ...birth, utcMs }).sidereal.moon
    // As above: the Sun’s six years for a nakshatra of 13°20′.
    const movedDeg = moon(birth.utcMs) - moon(birth.utcMs - 1_800_000)
    const days = Math.ceil((movedDeg / (360 / 27)) * 6 * 365.25)
    const { windows } = findWindows({ ...birth, doubtMinutes: 30 }, 'work', tenYears)
    const moved = windows.filter(({ opens }) => opens.rule.startsWith('period.'))
    expect(moved.length).toBeGreaterThan(0)
    for (const { movesWithBirthTime } of moved) {
      expect(Math.abs(movesWithBirthTime.startDays - days)).toBeLessThanOrEqual(1)
      expect(movesWithBirthTime.labels.en).toMatch(/^half an hour in the birth time may /)
    }
  })

  test('leaves the Moon open in fewer hours than a day has', () => {
    const days = Array.from({ length: 30 }, (_, day) => ({ ...birth, utcMs: birth.utcMs + day * 86_400_000 }))
    const doubtful = (doubtMinutes: number) =>
      days.filter((day) => {
        const [first] = findWindows({ ...day, isTimeKnown: false, doubtMinutes }, 'money', tenYears).windows
        return first?.movesWithBirthTime.labels.en.includes('may not hold')
      }).length
    expect(doubtful(120)).toBeLessThan(doubtful(720))
  })
})

describe('somebody under 21', () => {
  const young = { ...birth, utcMs: Date.UTC(2012, 1, 29, 6) }

  test.each(['love', 'marriage', 'children'] as const)('has no windows of %s before the birthday', (area) => {
    const { windows, withheld } = findWindows(young, area, tenYears)
    expect(withheld?.untilUtcMs).toBe(Date.UTC(2033, 2, 1, 6))
    expect(withheld?.claim.evidence.en).toContain('21st birthday')
    for (const { fromUtcMs } of windows) expect(fromUtcMs).toBeGreaterThanOrEqual(Date.UTC(2033, 2, 1, 6))
  })

  test('has windows of education, and nothing is withheld', () => {
    const { windows, withheld } = findWindows(young, 'education', tenYears)
    expect(windows.length).toBeGreaterThan(0)
    expect(withheld).toBeUndefined()
  })
})

test('windows of health are times of care', () => {
  const all = findAllWindows(birth, tenYears)
  for (const area of AREAS) expect(all[area].tone).toBe(area === 'health' ? 'care' : 'event')
  const words = claimsOf(all.health).map(({ evidence }) => evidence.en)
  expect(words.join(' ')).not.toMatch(/death|die|fatal|disease|surgery|accident/i)
})

describe('a span', () => {
  const refusal = (code: string, says: string) =>
    expect.objectContaining({ code, message: expect.stringContaining(says) })

  test.each([
    ['that ends before it begins', { fromMs: 2e12, toMs: 1e12 }, 'INVALID_DATE', 'ends before'],
    ['that is no time', { fromMs: Number.NaN, toMs: 2e12 }, 'INVALID_DATE', 'milliseconds'],
    ['beyond the tables', { fromMs: 2e12, toMs: Date.UTC(2102, 0, 1) }, 'YEAR_OUT_OF_RANGE', '1800 to 2100'],
    ['before the birth', { fromMs: birth.utcMs - 1, toMs: 2e12 }, 'INVALID_REQUEST', 'from the birth on'],
  ])('%s is refused', (_, span, code, says) => {
    expect(() => findWindows(birth, 'work', span)).toThrow(refusal(code, says))
    expect(() => findAllWindows(birth, span)).toThrow(refusal(code, says))
  })

  test('of over 120 years is refused', () => {
    const old = { ...birth, utcMs: Date.UTC(1850, 0, 1) }
    const span = { fromMs: old.utcMs, toMs: Date.UTC(1971, 0, 1) }
    expect(() => findWindows(old, 'work', span)).toThrow(refusal('INVALID_REQUEST', '120 years'))
  })

  test('to the last moment of the tables is answered, and an empty one has no windows', () => {
    const late = { fromMs: Date.UTC(2095, 0, 1), toMs: Date.UTC(2101, 0, 1) }
    expect(findWindows(birth, 'spirit', late).span).toEqual(late)
    expect(findWindows(birth, 'spirit', { fromMs: 2e12, toMs: 2e12 }).windows).toEqual([])
  })
})
