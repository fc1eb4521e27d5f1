import { describe, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

/** M. K. Gandhi, 2 October 1869, 07:11:48 local mean time at Porbandar (B. V. Raman, Notable Horoscopes). */
const gandhi = {
  name: 'Example',
  date: '1869-10-02',
  time: '07:12',
  utc: '1869-10-02T02:33:20Z',
  place: { ...buildBirthProfile().place, name: 'Porbandar', latitudeDeg: 21.63, longitudeDeg: 69.6167 },
}

const ask = async (
  args: Record<string, unknown>,
  birth: Parameters<typeof buildBirthProfile>[0] = gandhi,
) => {
  const { output } = await createReadingTools({
    profile: buildBirthProfile(birth),
    language: 'en',
    clock: new ManualClock(Date.UTC(2026, 10, 30, 6, 30)),
  }).run('get_jaimini', args)
  return output as { speak: Record<Language, string>; facts: Record<string, unknown>; reason?: string }
}

describe('Jaimini, asked in a call', () => {
  // Jupiter is at 28°08′ of Aries, further in his sign than the Moon at 27°56′ of Cancer.
  test('names the atmakaraka and the karakamsha', async () => {
    const { speak, facts } = await ask({})
    expect(speak.en).toMatch(/^By Jaimini your atmakaraka is Jupiter, and your karakamsha is Sagittarius/)
    expect(speak.hi).toMatch(/^जैमिनी के अनुसार आपके आत्मकारक गुरु/)
    expect(facts['karakasOfSeven']).toMatchObject({ atma: 'jupiter', amatya: 'moon', dara: 'mercury' })
    expect(facts['karakasOfEight']).toMatchObject({ putra: 'rahu' })
  })

  // Libra rises with Venus in it: the image would be the lagna itself, and goes to the tenth, Cancer.
  test('names the arudha lagna', async () => {
    const { speak } = await ask({ subject: 'arudha_lagna' })
    expect(speak.en).toMatch(/^Your arudha lagna is Cancer, the 10th house/)
  })

  // Mars, Mercury and Venus in Libra against Jupiter, who would hold them off from Aries.
  test('names the argalas that stand on a house', async () => {
    const { speak, facts } = await ask({ subject: 'argala', house: 4 })
    expect(speak.en).toMatch(/^On the 4th house: Mars, Mercury and Venus in the 4th from it /)
    expect(facts).toMatchObject({ house: 4 })
  })

  test('reads no upapada for a minor, and nothing without a birth time', async () => {
    const child = { ...gandhi, date: '2015-01-01', utc: '2014-12-31T20:30:00Z' }
    expect(await ask({ subject: 'upapada' }, child)).toMatchObject({ reason: 'too_young' })
    expect(await ask({}, { ...gandhi, time: null })).toMatchObject({ reason: 'birth_time_needed' })
  })
})
