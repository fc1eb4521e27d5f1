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
  }).run('get_birth_points', args)
  return output as { speak: Record<Language, string>; facts: Record<string, unknown>; reason?: string }
}

describe('points of a birth, asked in a call', () => {
  // A Saturday by day: Saturn’s part is the first, so that Gulika rises with the Sun, at 16°54′ of Virgo, the twelfth.
  test('name where Gulika is', async () => {
    const { speak, facts } = await ask({})
    expect(speak.en).toMatch(/^Gulika is in Virgo, your 12th house/)
    expect(facts['upagrahas']).toMatchObject({ gulika: 'virgo, house 12', mandi: 'virgo, house 12' })
  })

  // Libra rises at 4°34′, so that Venus at 24°24′ is past the first bhava, which ends some 15° on.
  test('name the planets that leave the house of their sign', async () => {
    const { speak } = await ask({ subject: 'bhava_chalit' })
    expect(speak.en).toMatch(/^In your bhava chalit .*Venus goes from the 1st house to the 2nd/)
  })

  test('need a time of birth', async () => {
    expect(await ask({ subject: 'mandi' }, { ...gandhi, time: null })).toMatchObject({
      reason: 'birth_time_needed',
    })
  })
})
