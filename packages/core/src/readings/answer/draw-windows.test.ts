import { describe, expect, test } from '@jest/globals'
import type { AreaTiming, Window } from '@astrovoice/astrology/timing'
import { Language, WindowsCard } from '@astrovoice/contracts'
import type { Claim } from './claim.ts'
import { drawWindows } from './draw-windows.ts'

const claim = (id: string, atUtcMs = 0): Claim => ({
  id,
  rule: 'period.houseLord',
  evidence: { en: `${id} in English`, hi: `${id} हिन्दी में`, hinglish: `${id} Hinglish mein` },
  figures: { atUtcMs },
})
const steady = {
  startDays: 0,
  endDays: 0,
  lagnaHolds: true,
  labels: { en: 'It stays.', hi: 'वही रहेगा।', hinglish: 'Wahi rahega.' },
}
const window = (fromUtcMs: number, toUtcMs: number, more: Partial<Window> = {}): Window => ({
  fromUtcMs,
  toUtcMs,
  strength: 'fair',
  opens: claim('venus', fromUtcMs),
  closes: claim('sun', toUtcMs),
  evidence: [claim('venus', fromUtcMs)],
  peaks: [],
  movesWithBirthTime: steady,
  ...more,
})
const [first, second, third] = [Date.UTC(2027, 2, 12), Date.UTC(2028, 4, 4), Date.UTC(2029, 0, 1)]
const timing = (windows: readonly Window[]): AreaTiming => ({
  area: 'marriage',
  span: { fromMs: first, toMs: third },
  promise: { area: 'marriage', strength: 'weak', score: -0.4, evidence: [claim('venus')] },
  windows,
  tone: 'event',
  isTimeKnown: true,
})
const draw = (windows: readonly Window[], language: Language = 'en') =>
  drawWindows({ timing: timing(windows), nowMs: first, language, zone: 'Asia/Kolkata' })

describe('the card of windows', () => {
  test.each(Language.options)('keeps its contract and its script in %s', (language) => {
    const card = draw([window(first, second)], language)
    expect(WindowsCard.parse(card)).toEqual(card)
    expect(/[\u0900-\u097f]/.test(JSON.stringify(card))).toBe(language === 'hi')
  })

  test('keeps the figures of a claim that two windows have, each under an id of its own', () => {
    const card = draw([window(first, second), window(second, third)])
    const known = card.claims.map(({ id }) => id)
    expect(new Set(known).size).toBe(known.length)
    const named = [...(card.promise?.claims ?? []), ...card.windows.flatMap(({ claims }) => claims)]
    expect(named.toSorted()).toEqual(known.toSorted())
    const opening = card.windows.map(({ claims }) => card.claims.find(({ id }) => id === claims[0])?.figures)
    expect(opening[0]).not.toEqual(opening[1])
  })

  test('tells how a window moves with the birth time only when it does', () => {
    const moves = { ...steady, startDays: 3 }
    const card = draw([window(first, second), window(second, third, { movesWithBirthTime: moves })])
    expect(card.windows.map(({ birthTimeEffect }) => birthTimeEffect)).toEqual([null, 'It stays.'])
  })

  test('shows the next window on a longer line when the span has none', () => {
    const card = drawWindows({
      timing: timing([]),
      next: window(third + 1000, third + 2000),
      nowMs: first,
      language: 'en',
      zone: 'Asia/Kolkata',
    })
    expect(card.windows).toHaveLength(1)
    expect(Date.parse(card.until)).toBe(third + 2000)
  })

  test('of a century shows two dozen: those ahead before those that are over, the strongest first', () => {
    const dayMs = 86_400_000
    const nth = (i: number, more?: Partial<Window>) =>
      window(first + i * dayMs, first + (i + 1) * dayMs, more)
    const over = Array.from({ length: 50 }, (_, i) => nth(i - 50, { strength: 'strong' }))
    const ahead = Array.from({ length: 30 }, (_, i) => nth(i, { strength: i === 29 ? 'strong' : 'slight' }))
    const shown = draw([...over, ...ahead]).windows.map(({ from }) => (Date.parse(from) - first) / dayMs)
    expect(shown).toEqual([...Array.from({ length: 23 }, (_, i) => i), 29])
  })

  test('has no window where none was found, and still says what the chart promises', () => {
    expect(draw([])).toMatchObject({ windows: [], promise: { strength: 'weak' }, title: 'Marriage' })
  })
})
