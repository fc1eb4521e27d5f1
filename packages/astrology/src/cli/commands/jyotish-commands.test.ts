import { describe, expect, test } from '@jest/globals'
import { answerLine, runCommand } from '../answer.ts'
import { withoutPlaces } from '../reference-context.ts'

/** M. K. Gandhi, 2 October 1869, 07:11:48 local mean time at Porbandar (B. V. Raman, Notable Horoscopes). */
const GANDHI = { utc: '1869-10-02T02:33:20Z', lat: 21.63, lon: 69.6167 }
const run = (name: string, values: Record<string, unknown>) => runCommand(name, values, withoutPlaces)

describe('commands of jyotish', () => {
  test('varga: the navamsha lagna of a Libra lagna of 4°34′ is Scorpio, its second part', async () => {
    expect(await run('varga', { ...GANDHI, varga: 'D9' })).toMatchObject({ varga: 'D9', lagna: 'scorpio' })
  })

  test('dasha: the Salt March of April 1930 fell in Gandhi’s mahadasha of Rahu', async () => {
    // The Moon at 27°56′ of Cancer leaves 2.6 of Mercury’s 17 years; 50 years of five lords follow, then Rahu’s 18.
    const answer = await run('dasha', { ...GANDHI, at: '1930-04-06T00:00:00Z', depth: 3 })
    expect(answer).toMatchObject({ running: [{ lord: 'rahu' }, {}, {}] })
  })

  test('dasha --at is answered in every system by periods that hold the instant, one inside the other', async () => {
    for (const system of ['vimshottari', 'yogini', 'chara', 'ashtottari']) {
      const at = '1900-01-01T00:00:00.000Z'
      const { running } = (await run('dasha', { ...GANDHI, system, at, depth: 3 })) as {
        running: { start: string; end: string }[]
      }
      expect(running).toHaveLength(3)
      for (const { start, end } of running) expect(start <= at && at < end).toBe(true)
    }
  })

  test('a minute of birth moves Gandhi’s Mercury dasha by four days and a half', async () => {
    // The Moon went 14°16′ that day: 35.7″ a minute, of 13°20′ for 17 years of 365.25 days: 4.6 days.
    const { birthTimeEffect } = (await run('dasha', GANDHI)) as {
      birthTimeEffect: { oneMinute: { shifts: { days: number }[] } }
    }
    const [shift] = birthTimeEffect.oneMinute.shifts
    expect(shift?.days).toBeGreaterThan(4)
    expect(shift?.days).toBeLessThan(5)
  })

  test('an unknown time of birth leaves the lagna open to all twelve signs', async () => {
    const { birthTimeEffect } = (await run('varga', GANDHI)) as {
      birthTimeEffect: { unknownTime: { changes: { fact: string; mayBe: string[] }[] } }
    }
    const lagna = birthTimeEffect.unknownTime.changes.find(({ fact }) => fact === 'lagna')
    expect(lagna?.mayBe).toHaveLength(11)
  })

  test('transits tell the house from the natal Moon: Saturn in Pisces is sixth from a Moon in Libra', async () => {
    const birth = { utc: '1996-12-07T05:04:00Z', lat: '13.0878', lon: '80.2785' }
    const { transits } = (await run('transits', { ...birth, at: '2026-01-01T00:00:00Z' })) as {
      transits: { graha: string; houseFromMoon: number }[]
    }
    expect(transits.find(({ graha }) => graha === 'saturn')).toMatchObject({ houseFromMoon: 6 })
  })

  test('transits aspect the birth: at the moment of birth every body is on itself, and a Saturn return is near', async () => {
    const birth = { utc: '1996-12-07T05:04:00Z', lat: '13.0878', lon: '80.2785' }
    const aspectsAt = async (at: string) =>
      (
        (await run('transits', { ...birth, at })) as {
          aspects: { from: string; to: string; aspect: string }[]
        }
      ).aspects
    const returns = (aspects: { from: string; to: string; aspect: string }[]) =>
      aspects
        .filter(({ from, to, aspect }) => from === to && aspect === 'conjunction')
        .map(({ from }) => from)
    expect(returns(await aspectsAt(birth.utc))).toHaveLength(12)
    // Saturn stood at 0°52′ Aries in December 1996 and again in the spring of 2026.
    expect(returns(await aspectsAt('2026-02-20T00:00:00Z'))).toContain('saturn')
  })

  test('a match without the bride says what is missing', async () => {
    expect(await answerLine(JSON.stringify({ command: 'match', ...GANDHI }), withoutPlaces)).toMatchObject({
      error: { code: 'INVALID_REQUEST', message: expect.stringContaining('--bride-utc is missing') },
    })
  })

  test('a draw of tarot is verified from its seed, and another is not', async () => {
    const { cards } = (await run('tarot', { seed: 'abc' })) as {
      cards: { card: { id: string }; reversed: boolean }[]
    }
    const drawn = cards.map(({ card, reversed }) => `${card.id}${reversed ? ':reversed' : ''}`).join(',')
    expect(await run('tarot', { seed: 'abc', expect: drawn })).toMatchObject({ isVerified: true })
    expect(await run('tarot', { seed: 'abd', expect: drawn })).toMatchObject({ isVerified: false })
  })
})
