import { describe, expect, test } from '@jest/globals'
import { BirthProfile, Language, MatchCard } from '@astrovoice/contracts'
import { matchProfiles } from './match-profiles.ts'

const born = (name: string, utc: string, time: string | null = '10:30') =>
  BirthProfile.parse({
    id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
    name,
    date: utc.slice(0, 10),
    time,
    utc,
    createdAt: '2026-01-01T00:00:00Z',
    place: {
      id: '1259229',
      name: 'Pune',
      region: 'Maharashtra',
      countryCode: 'IN',
      latitudeDeg: 18.52,
      longitudeDeg: 73.86,
      timeZone: 'Asia/Kolkata',
    },
  })
const asha = born('Asha', '1990-05-15T05:00:00Z')
const rahul = born('Rahul', '1988-02-03T05:00:00Z')

const nowMs = Date.UTC(2026, 10, 29)
const match = (second: BirthProfile) =>
  matchProfiles({ first: asha, second, side: 'bride', nowMs, language: 'en' })

describe('matching two profiles', () => {
  test.each(Language.options)('fills the card in %s: eight kootas whose points add up', (language) => {
    const card = matchProfiles({ first: asha, second: rahul, side: 'bride', nowMs, language })
    expect(MatchCard.parse(card)).toEqual(card)
    expect(card.kootas).toHaveLength(8)
    expect(card.kootas.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(36)
    expect(card.kootas.reduce((sum, { points }) => sum + points, 0)).toBe(card.points)
    const said = JSON.stringify([card.sentences, card.kootas])
    expect(/[\u0900-\u097f]/.test(said)).toBe(language === 'hi')
  })

  test('is the same from either side', () => {
    const hers = matchProfiles({ first: asha, second: rahul, side: 'bride', nowMs, language: 'en' })
    const his = matchProfiles({ first: rahul, second: asha, side: 'groom', nowMs, language: 'en' })
    expect(his.points).toBe(hers.points)
    expect([hers.names, his.names]).toEqual([
      ['Asha', 'Rahul'],
      ['Rahul', 'Asha'],
    ])
  })

  // One Moon for both: all of 36 but the 8 of Nadi, by every table of the eight kootas.
  test('the same Moon has every koota but Nadi, which is a good match', () => {
    const twin = born('Ravi', '1990-05-15T05:00:00Z')
    const { kootas, points, sentences } = match(twin)
    const lost = kootas.filter((koota) => koota.points < koota.maxPoints)
    expect(lost.map((koota) => [koota.label, koota.points])).toEqual([['Nadi', 0]])
    expect(points).toBe(28)
    expect(sentences[0]?.text).toBe('The charts favour the two of you: 28 of 36 gunas match.')
  })

  // Her Moon is in Sagittarius, his in Leo: fifth and ninth. Their lords, Jupiter and the Sun, are friends.
  test('names the rule that lifts the fault of a koota, and nothing where no rule does', () => {
    const said = (card: MatchCard) => card.sentences.map(({ text }) => text).join(' ')
    expect(said(match(born('Ravi', '1990-05-05T05:00:00Z')))).toContain(
      'The fault in Bhakoot is lifted by friendly lords of the Moon signs.',
    )
    expect(said(match(born('Ravi', '1990-05-15T05:00:00Z')))).not.toContain('is lifted')
  })

  test('compares no Mangal dosha when a birth time is missing', () => {
    const second = born('Rahul', '1988-02-03T05:00:00Z', null)
    const { sentences } = match(second)
    expect(sentences.map(({ text }) => text).join(' ')).toContain('Without both exact birth times')
  })

  test('refuses people under eighteen on either side, until the birthday', () => {
    const child = born('Rahul', '2008-11-30T05:00:00Z')
    expect(() => match(child)).toThrow(expect.objectContaining({ code: 'match_too_young' }))
    const request = { first: child, second: asha, side: 'groom', language: 'en' } as const
    expect(() => matchProfiles({ ...request, nowMs })).toThrow(
      expect.objectContaining({ code: 'match_too_young' }),
    )
    expect(matchProfiles({ ...request, nowMs: Date.UTC(2026, 10, 30) }).names).toEqual(['Rahul', 'Asha'])
  })
})
