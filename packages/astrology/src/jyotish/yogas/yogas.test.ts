import { describe, expect, test } from '@jest/globals'
import type { Natal } from '../natal.ts'
import { natalOf, NEHRU } from '../reference/natal-of.ts'
import { publishedNatal } from '../reference/published-chart.ts'
import { judgeYogas, YOGA_RULES } from './index.ts'

const find = (natal: Natal, id: string) => judgeYogas(natal).find((yoga) => yoga.id === id)!
const present = (natal: Natal): string[] =>
  judgeYogas(natal)
    .filter((yoga) => yoga.present)
    .map(({ id }) => id)

describe('yogas', () => {
  test('there are more than forty, each under its own id, labelled in three languages and sourced', () => {
    expect(YOGA_RULES.length).toBeGreaterThan(40)
    expect(new Set(YOGA_RULES.map(({ id }) => id)).size).toBe(YOGA_RULES.length)
    for (const { labels, source } of YOGA_RULES) {
      expect(labels.hi).toMatch(/[\u0900-\u097f]/)
      expect(source).not.toBe('')
    }
  })

  test('the published chart has the yogas its program found, and lacks those it did not', () => {
    const found = present(publishedNatal())
    expect(found).toEqual(expect.arrayContaining(['gajakesari', 'anapha', 'amala', 'budhaditya', 'parijata']))
    const absent = [
      'sunapha',
      'durudhara',
      'kemadruma',
      'chandra-mangala',
      'adhi',
      'chatussagara',
      'vasumati',
      'shakata',
      'parvata',
    ]
    const neither = [
      'veshi',
      'hamsa',
      'malavya',
      'shasha',
      'ruchaka',
      'bhadra',
      'pushkala',
      'lakshmi',
      'gauri',
      'chapa',
      'shrinatha',
      'shankha',
      'bheri',
    ]
    for (const id of [...absent, ...neither]) expect(found).not.toContain(id)
  })

  test('Nehru has Malavya: Venus in Libra in the fourth (B. V. Raman, Notable Horoscopes)', () => {
    expect(find(NEHRU(), 'malavya')).toMatchObject({
      present: true,
      evidence: [
        {
          en: 'Venus in its own sign Libra',
          hi: 'शुक्र अपनी राशि तुला में',
          hinglish: 'Shukra apni rashi Tula mein',
        },
        {
          en: 'Venus in the 4th house from the lagna',
          hi: 'लग्न से चौथे भाव में शुक्र',
          hinglish: 'lagna se chauthe ghar mein Shukra',
        },
      ],
    })
  })

  test('Gajakesari is formed but cancelled when Jupiter is debilitated', () => {
    const natal = natalOf('aries', { moon: 'aries', jupiter: 'capricorn', sun: 'leo' })
    expect(find(natal, 'gajakesari')).toMatchObject({
      formed: true,
      present: false,
      cancelledBy: [{ en: 'Jupiter debilitated in Capricorn' }],
    })
  })

  test('Saturn is yogakaraka for Libra, and no graha is for Aries or Gemini', () => {
    expect(find(natalOf('libra', {}), 'yogakaraka').evidence).toMatchObject([
      { en: 'Saturn owns a kendra and a trikona' },
    ])
    expect(find(natalOf('aries', {}), 'yogakaraka').present).toBe(false)
    expect(find(natalOf('gemini', {}), 'yogakaraka').present).toBe(false)
  })

  test('seven grahas in seven signs from the lagna make Nauka and no Veena', () => {
    const natal = natalOf('aries', {
      sun: 'aries',
      moon: 'taurus',
      mars: 'gemini',
      mercury: 'cancer',
      jupiter: 'leo',
      venus: 'virgo',
      saturn: 'libra',
    })
    const found = present(natal)
    expect(found).toContain('nauka')
    expect(found).not.toContain('veena')
  })
})
