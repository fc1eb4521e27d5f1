import { describe, expect, test } from '@jest/globals'
import { avakahada } from './avakahada.ts'
import { dignityOf } from './strength/dignity.ts'
import { forEachGraha } from './grahas.ts'
import { gochar } from './gochar.ts'
import { lifeArea } from './life-area.ts'
import { natalOf, NEHRU } from './reference/natal-of.ts'
import { publishedNatal } from './reference/published-chart.ts'
import { SIGNS } from './signs.ts'

describe('avakahada', () => {
  test('equals the published chart', () => {
    expect(avakahada(publishedNatal())).toMatchObject({
      paya: 'gold',
      tattva: 'fire',
      yunja: 'madhya',
      varna: 'kshatriya',
      vashya: 'vanachara',
      yoni: 'rat',
      gana: 'manushya',
      nadi: 'madhya',
    })
  })

  test('Ashwini 1 is chu and Revati 4 is chi', () => {
    expect(avakahada(natalOf('aries', { moon: ['aries', 1] })).syllable).toEqual({
      en: 'chu',
      hi: 'चू',
      hinglish: 'chu',
    })
    expect(avakahada(natalOf('aries', { moon: ['pisces', 29] })).syllable).toEqual({
      en: 'chi',
      hi: 'ची',
      hinglish: 'chi',
    })
  })
})

describe('dignity, BPHS 3.49-54', () => {
  const at = (graha: 'moon' | 'mercury' | 'sun' | 'saturn', sign: (typeof SIGNS)[number], degree: number) =>
    dignityOf(graha, SIGNS.indexOf(sign), degree)

  test('the Moon is exalted to 3° of Taurus and moolatrikona after; Mercury in Virgo 15°, 20°, then own', () => {
    expect([at('moon', 'taurus', 2), at('moon', 'taurus', 3)]).toEqual(['exalted', 'moolatrikona'])
    expect([14, 15, 20].map((d) => at('mercury', 'virgo', d))).toEqual(['exalted', 'moolatrikona', 'own'])
  })

  test('the Sun falls in Libra and Saturn in Aries; the Sun in Leo is moolatrikona to 20°', () => {
    expect([at('sun', 'libra', 5), at('saturn', 'aries', 5)]).toEqual(['debilitated', 'debilitated'])
    expect([at('sun', 'leo', 19), at('sun', 'leo', 20)]).toEqual(['moolatrikona', 'own'])
  })
})

describe('gochar with vedha, Phaladeepika 26', () => {
  const natal = natalOf('aries', { moon: 'aries' })
  const transits = (places: Partial<Record<string, number>>) =>
    gochar(
      natal,
      forEachGraha((graha) => (places[graha] ?? 1) * 30 + 5),
    )

  test('Jupiter in the fifth is favourable and obstructed by a graha in the fourth', () => {
    const jupiter = transits({ jupiter: 4, mars: 3 }).find(({ graha }) => graha === 'jupiter')
    expect(jupiter).toMatchObject({ houseFromMoon: 5, favourableHouse: true, obstructedBy: ['mars'] })
  })

  test('Saturn does not obstruct the Sun', () => {
    const sun = transits({ sun: 2, saturn: 8 }).find(({ graha }) => graha === 'sun')
    expect(sun).toMatchObject({ houseFromMoon: 3, favourableHouse: true, obstructedBy: [] })
  })

  test('an unfavourable house has no vedha', () => {
    const mars = transits({ mars: 7 }).find(({ graha }) => graha === 'mars')
    expect(mars).toMatchObject({ houseFromMoon: 8, favourableHouse: false, obstructedBy: [] })
  })
})

test('life area: Nehru’s career house is Aries, its lord Mars in the third', () => {
  const { houses, karakas, varga } = lifeArea(NEHRU(), 'career')
  expect(houses).toMatchObject([
    { house: 10, sign: 'aries', lord: { graha: 'mars', sign: 'virgo', house: 3 } },
  ])
  expect(houses[0]?.aspectedBy).toEqual(['mars', 'mercury', 'jupiter', 'venus'])
  expect(karakas.map(({ graha }) => graha)).toEqual(['sun', 'mercury', 'saturn'])
  expect(varga).toBe('D10')
})
