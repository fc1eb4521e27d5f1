import { describe, expect, test } from '@jest/globals'
import { answerLine, runCommand } from '../answer.ts'

/** M. K. Gandhi, 2 October 1869, 07:11:48 local mean time at Porbandar (B. V. Raman, Notable Horoscopes). */
const GANDHI = { utc: '1869-10-02T02:33:20Z', lat: 21.63, lon: 69.6167 }

describe('commands of jyotish', () => {
  test('varga: the navamsha lagna of a Libra lagna of 4°34′ is Scorpio, its second part', () => {
    expect(runCommand('varga', { ...GANDHI, varga: 'D9' })).toMatchObject({ varga: 'D9', lagna: 'scorpio' })
  })

  test('dasha: the Salt March of April 1930 fell in Gandhi’s mahadasha of Rahu', () => {
    // The Moon at 27°56′ of Cancer leaves 2.6 of Mercury’s 17 years; 50 years of five lords follow, then Rahu’s 18.
    const answer = runCommand('dasha', { ...GANDHI, at: '1930-04-06T00:00:00Z', depth: 3 })
    expect(answer).toMatchObject({ running: [{ lord: 'rahu' }, {}, {}] })
  })

  test('match, yogas, ashtakavarga, shadbala and kundli answer with their conventions', () => {
    const bride = { 'bride-utc': '1998-03-02T10:00:00Z', 'bride-lat': 28.6, 'bride-lon': 77.2 }
    expect(runCommand('match', { ...GANDHI, ...bride })).toMatchObject({ ashtakoot: { maximum: 36 } })
    for (const name of ['yogas', 'ashtakavarga', 'shadbala', 'kundli', 'doshas']) {
      expect(runCommand(name, GANDHI)).toMatchObject({ conventions: { ayanamsa: 'lahiri' } })
    }
  })

  test('a match without the bride says what is missing', () => {
    expect(answerLine(JSON.stringify({ command: 'match', ...GANDHI }))).toMatchObject({
      error: { code: 'INVALID_REQUEST', message: '--bride-utc is missing.' },
    })
  })

  test('numerology and tarot need no birth', () => {
    expect(runCommand('numerology', { date: '1869-10-02', name: 'गांधी' })).toMatchObject({
      birth: { driver: 2 },
    })
    expect(runCommand('tarot', { seed: 'abc' })).toMatchObject({ seed: 'abc', spread: 'three-card' })
  })
})
