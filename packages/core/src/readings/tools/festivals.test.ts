import { describe, expect, test } from '@jest/globals'
import { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

const delhi = { ...buildBirthProfile().place, name: 'Delhi', latitudeDeg: 28.6139, longitudeDeg: 77.209 }
const tromso = {
  ...delhi,
  name: 'Tromsø',
  latitudeDeg: 69.65,
  longitudeDeg: 18.95,
  timeZone: 'Europe/Oslo',
}

const ask = (args: Record<string, unknown>, nowMs: number, presentPlace = delhi) =>
  createReadingTools({
    profile: buildBirthProfile(),
    language: 'en',
    clock: new ManualClock(nowMs),
    presentPlace,
  }).run('get_festivals', args)
const wordsOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>

describe('a vrat, asked for by its kind', () => {
  test('Ekadashi is the next one, with the hours in which the fast is broken', async () => {
    const { output } = await ask({ festival: 'ekadashi' }, Date.UTC(2023, 5, 20, 6))
    // Devshayani, 29 June 2023: jk24x7news.tv prints the parana of 30 June from 1:48 to 4:36.
    expect(wordsOf(output).en).toMatch(/^Devshayani Ekadashi is on .*29 June.*broken .*1:48 to 4:35/)
    expect(wordsOf(output).hi).toMatch(/देवशयनी एकादशी .*पारण/)
    expect(output['claims']).toEqual([
      expect.objectContaining({ rule: 'vrat.smarta' }),
      expect.objectContaining({ rule: 'vrat.parana' }),
    ])
  })

  test('Ekadashi of two days names that of householders and that of vaishnavas', async () => {
    const { output } = await ask({ festival: 'ekadashi' }, Date.UTC(2024, 4, 30, 6))
    // Apara Ekadashi 2024: poojanews.com has 2 and 3 June.
    expect(wordsOf(output).en).toMatch(/^Apara Ekadashi is on .*2 June.*vaishnavas on .*3 June/)
    for (const each of Language.options) expect(wordsOf(output)[each]).toMatch(/[.।]$/)
  })

  test('several are told where a span is asked for', async () => {
    const { output } = await ask(
      { festival: 'pradosh', from: '2023-03-01', until: '2023-03-31' },
      Date.UTC(2023, 1, 20, 6),
    )
    expect(wordsOf(output).en).toMatch(
      /^The next days are Shani Pradosh on .*4 March.* and Ravi Pradosh on .*19 March/,
    )
    expect(output['facts']).toMatchObject({ vrats: [{ date: '2023-03-04' }, { date: '2023-03-19' }] })
  })

  test.each(['sankashti', 'purnima', 'amavasya', 'shraddha'])(
    '%s has a next date in three languages',
    async (kind) => {
      const { output, reasons } = await ask({ festival: kind }, Date.UTC(2026, 10, 29, 6))
      for (const each of Language.options) expect(wordsOf(output)[each]).toMatch(/[.।]$/)
      expect(wordsOf(output).hi).not.toMatch(/[a-z]/i)
      expect(wordsOf(output).hinglish).not.toMatch(/\p{Script=Devanagari}/u)
      expect(reasons?.claims.length).toBeGreaterThan(0)
    },
  )
})

test.each(['ekadashi', 'gita_jayanti'])(
  '%s of a polar night is not said to be missing: another city is asked for',
  async (festival) => {
    const { output } = await ask({ festival }, Date.UTC(2026, 10, 30, 6), tromso)
    expect(output['reason']).toBe('sun_does_not_rise')
  },
)
