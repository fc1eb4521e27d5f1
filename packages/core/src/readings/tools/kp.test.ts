import { describe, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

const delhi = {
  ...buildBirthProfile().place,
  name: 'Delhi',
  latitudeDeg: 28.6139,
  longitudeDeg: 77.209,
}
/** The example of the KP tutorial, subkagessro.tk/73.php. */
const agra = {
  name: 'Tutorial',
  date: '2009-01-13',
  time: '12:00',
  utc: '2009-01-13T06:30:00Z',
  place: { ...delhi, name: 'Agra', latitudeDeg: 27 + 11 / 60, longitudeDeg: 78 + 1 / 60 },
}
/** Monday noon in Delhi. */
const noonMs = Date.UTC(2026, 10, 30, 6, 30)

const ask = (args: Record<string, unknown>, birth: Parameters<typeof buildBirthProfile>[0] = agra) =>
  createReadingTools({
    profile: buildBirthProfile(birth),
    language: 'en',
    clock: new ManualClock(noonMs),
    presentPlace: delhi,
  }).run('get_kp', args)
const wordsOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>

describe('KP, asked in a call', () => {
  test('judges work by the sub lord of the tenth cusp, and says what it signifies', async () => {
    const { output } = await ask({ matter: 'job' })
    // Saturn is the sub lord of the 10th; it is in the 6th, in the star of the Sun in the 10th; it owns 11 and 12.
    expect(output['facts']).toMatchObject({
      subLord: 'saturn',
      signifies: [10, 6, 11, 12],
      standing: 'supported',
      rulingPlanets: ['mars', 'saturn', 'ketu', 'sun', 'moon'],
    })
    expect(wordsOf(output).en).toMatch(
      /^By KP your chart supports a job.*sub lord of the 10th cusp is Saturn, which signifies the houses 10, 6, 11 and 12/,
    )
    expect(output['conventions']).toMatchObject({ ayanamsa: 'kp', houses: 'placidus' })
  })

  test('says within how many minutes of birth time the sub lord would be another', async () => {
    const { output } = await ask({ matter: 'job' })
    const { subLordMovesWithinMinutes } = output['facts'] as { subLordMovesWithinMinutes: number }
    // The cusp is at 263.07° and the sub of Saturn ends at 264°: at a degree in four minutes, some four minutes on.
    expect(subLordMovesWithinMinutes).toBe(5)
    expect(wordsOf(output).hinglish).toContain('paanch minute ka farak')
  })

  test('casts the chart of a number for this moment, without a time of birth', async () => {
    const { output } = await ask({ number: 147, matter: 'job' }, { time: null })
    const { cusps } = output['facts'] as { cusps: readonly object[] }
    expect(cusps[0]).toEqual({
      house: 1,
      sign: 'scorpio',
      starLord: 'jupiter',
      subLord: 'mars',
      subSubLord: 'mars',
    })
    expect(wordsOf(output).en).toMatch(/^By KP the chart of number 147 /)
  })

  test('says what rises with a number without a matter', async () => {
    const { output } = await ask({ number: 147 }, { time: null })
    expect(wordsOf(output).en).toMatch(
      /^Number 147 rises in Scorpio, in the star of Jupiter and the sub of Mars/,
    )
  })

  test('without a time of birth names who rules this moment', async () => {
    const { output } = await ask({}, { time: null })
    expect(wordsOf(output).en).toMatch(
      /^The ruling planets of this moment are Mars, Saturn, Ketu, the Sun, the Moon and Rahu/,
    )
  })

  test('asks for a time to the minute where only the half hour is known', async () => {
    const { output } = await ask({ matter: 'job' }, { ...agra, isTimeApproximate: true })
    expect(output['reason']).toBe('birth_time_too_rough')
  })

  test('does not read marriage for a minor', async () => {
    const { output } = await ask({ matter: 'marriage' })
    expect(output['reason']).toBe('too_young')
  })
})
