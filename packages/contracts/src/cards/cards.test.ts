import { describe, expect, test } from '@jest/globals'
import { serverEvents } from '../events/server-events.ts'
import type { Card } from './card.ts'
import { RuleSource, type Claim } from './claim.ts'

const claim: Claim = {
  id: 'dasha-venus',
  rule: { id: 'marriage.dasha-of-seventh-lord', tradition: 'parashari', source: { kind: 'unverified' } },
  evidence: 'Venus rules your seventh house, and its dasha runs then.',
  figures: [{ label: 'Venus dasha', value: '12 March 2027 to 4 May 2028' }],
}
const claims = [claim]
const named = { text: 'Marriage is likely in 2027.', claims: [claim.id] }
const [from, until] = ['2027-03-12T00:00:00Z', '2028-05-04T00:00:00Z']

/** One of each kind, as a gateway sends it. */
const cards: readonly Card[] = [
  { kind: 'chart', title: 'Birth chart of Asha', svg: '<svg/>' },
  { kind: 'answer', title: 'Marriage', claims, sentences: [{ part: 'verdict', ...named }] },
  {
    kind: 'windows',
    title: 'Marriage',
    claims,
    from,
    until,
    timeZone: 'Asia/Kolkata',
    promise: { strength: 'fair', ...named },
    windows: [
      {
        from,
        until,
        strength: 'strong',
        opens: 'Venus dasha begins',
        closes: 'Venus dasha ends',
        birthTimeEffect: null,
        claims: [claim.id],
      },
    ],
  },
  {
    kind: 'day',
    title: 'Today',
    claims,
    date: '2026-11-29',
    place: 'Pune',
    timeZone: 'Asia/Kolkata',
    sentences: [named],
    limbs: [{ name: 'tithi', label: 'Tithi', value: 'Krishna Panchami', until }],
    sunrise: from,
    sunset: null,
    periods: [{ from, until, quality: 'hard', label: 'Rahu Kaal', claims: [] }],
  },
  {
    kind: 'match',
    title: 'Asha and Rahul',
    claims,
    names: ['Asha', 'Rahul'],
    points: 24.5,
    maxPoints: 36,
    sentences: [named],
    kootas: [{ label: 'Nadi', points: 8, maxPoints: 8, text: 'Different nadis.', claims: [] }],
  },
  {
    kind: 'transits',
    title: 'Saturn',
    claims,
    timeZone: 'Asia/Kolkata',
    transits: [
      {
        label: 'Saturn',
        isRetrograde: true,
        stays: [{ sign: 'Pisces', houseFromMoon: 2, houseFromLagna: null, from, until: null }],
        stations: [{ turns: 'direct', at: until }],
        ...named,
      },
    ],
  },
  {
    kind: 'tarot',
    title: 'One card',
    claims,
    cards: [{ position: 'Guidance', name: 'The Star', isReversed: false, svg: '<svg/>', ...named }],
  },
]

describe('a card', () => {
  test.each(cards)('of the kind $kind arrives with its number and all its fields', (card) => {
    const event = { ...card, seq: 3 }
    expect(serverEvents['call:card'].payload.parse(event)).toEqual(event)
  })

  test('of an unknown kind is not sent', () => {
    expect(serverEvents['call:card'].payload.safeParse({ kind: 'poem', seq: 3 }).success).toBe(false)
  })

  test('names chapter and verse only of a source that was read', () => {
    const url = 'https://example.org/brihat-parashara'
    expect(RuleSource.parse({ kind: 'read', url, verse: '18.22' })).toHaveProperty('verse', '18.22')
    expect(RuleSource.parse({ kind: 'secondary', through: 'a blog', verse: '18.22' })).not.toHaveProperty(
      'verse',
    )
    expect(RuleSource.safeParse({ kind: 'read', verse: '18.22' }).success).toBe(false)
  })
})
