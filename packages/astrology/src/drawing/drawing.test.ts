import { describe, expect, test } from '@jest/globals'
import { readNatal } from '../jyotish/natal.ts'
import { drawnChartOf } from './drawn-chart.ts'
import { drawNorthIndian } from './north-indian.ts'
import { drawSouthIndian } from './south-indian.ts'

const longitudeDeg = {
  sun: 15,
  moon: 345,
  mars: 100,
  mercury: 20,
  jupiter: 95,
  venus: 25,
  saturn: 280,
  rahu: 300,
  ketu: 120,
}
const speedDegPerDay = {
  sun: 1,
  moon: 13,
  mars: 0.5,
  mercury: 1,
  jupiter: 0.1,
  venus: 1,
  saturn: -0.02,
  rahu: -0.05,
  ketu: -0.05,
}
const natal = readNatal({ ascendantDeg: 95, longitudeDeg, speedDegPerDay })

describe.each([
  ['north Indian', drawNorthIndian],
  ['south Indian', drawSouthIndian],
])('a %s chart', (_, draw) => {
  test('says in words what stands in each house, counted from the lagna', () => {
    const svg = draw(drawnChartOf(natal, 'Birth chart', true), 'light', 'en')
    // Lagna in Cancer: Jupiter and Mars rise, Saturn is in the seventh, the Moon in the ninth.
    expect(svg).toContain('House 1, Cancer: Mars, Jupiter.')
    expect(svg).toContain('House 7, Capricorn: Saturn.')
    expect(svg).toContain('House 9, Pisces: Moon.')
  })

  test('counts from the Moon and marks no lagna when the birth time is unknown', () => {
    const svg = draw(drawnChartOf(natal, 'Chart', false), 'dark', 'hi')
    expect(svg).toContain('भाव 1, मीन: चंद्र.')
    expect(svg).not.toContain('>ल<')
  })

  test('marks every graha once, the retrograde one as such', () => {
    const svg = draw(drawnChartOf(natal, 'Chart', true), 'light', 'en')
    const marks = [...svg.matchAll(/>(Su|Mo|Ma|Me|Ju|Ve|Sa|Ra|Ke)(\d+)°(ᴿ?)</g)].map((mark) =>
      mark.slice(1).join(' '),
    )
    expect(marks.sort()).toEqual([
      'Ju 5 ',
      'Ke 0 ',
      'Ma 10 ',
      'Me 20 ',
      'Mo 15 ',
      'Ra 0 ',
      'Sa 10 ᴿ',
      'Su 15 ',
      'Ve 25 ',
    ])
  })

  test('names its title and description by ids that no other drawing of a page has', () => {
    const idsOf = (title: string) => [
      ...draw(drawnChartOf(natal, title, true), 'light', 'en').matchAll(/ id="(\w+)"/g),
    ]
    const ids = [...idsOf('Ravi'), ...idsOf('Asha')].map(([, id]) => id)
    expect(new Set(ids).size).toBe(4)
    expect(draw(drawnChartOf(natal, 'Ravi', true), 'light', 'en')).toContain(
      `role="img" aria-labelledby="${ids[0]} ${ids[1]}"`,
    )
  })

  test('keeps a name with markup in it from becoming markup', () => {
    const svg = draw(drawnChartOf(natal, '<script>"x"</script>', true), 'light', 'en')
    expect(svg).not.toContain('<script>')
  })
})
