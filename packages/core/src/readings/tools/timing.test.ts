import { describe, expect, test } from '@jest/globals'
import { Card, type BirthProfile, type Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { AREAS, findWindows, type Area } from '@astrovoice/astrology/timing'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { buildBirthProfile } from '../../testing/index.ts'
import { timingBirthOf } from '../areas/timing-birth.ts'
import { readBirth } from '../birth-reading.ts'
import { createReadingTools } from '../reading-tools.ts'

const nowMs = Date.UTC(2026, 10, 29, 6)
const profile = buildBirthProfile()
const run = (args: unknown, of: BirthProfile = profile) =>
  createReadingTools({ profile: of, language: 'en', clock: new ManualClock(nowMs) }).run('get_timing', args)
const ask = async (args: unknown, of?: BirthProfile) => (await run(args, of)).output
const speakOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>
const whenOf = (output: Record<string, unknown>) =>
  (output['answer'] as { when?: { from: string; until: string } }).when

describe('get_timing', () => {
  test.each(AREAS)('%s is answered with one of the engine’s windows, or with none', async (area: Area) => {
    const name = area === 'workChange' ? 'work_change' : area
    const output = await ask({ area: name, from: '2027-01-01', until: '2031-12-31' })
    const when = whenOf(output)
    const span = { fromMs: Date.UTC(2026, 11, 31, 18, 30), toMs: Date.UTC(2031, 11, 31, 18, 30) }
    const { windows } = findWindows(timingBirthOf(readBirth(profile)), area, span)
    const days = windows.map(({ fromUtcMs, toUtcMs }) => ({
      from: civilDateAt(fromUtcMs, 'Asia/Kolkata'),
      until: civilDateAt(toUtcMs - 1, 'Asia/Kolkata'),
    }))
    if (days.length > 0) {
      expect(days.map(({ from }) => from)).toContain(when?.from)
      expect(days.map(({ until }) => until)).toContain(when?.until)
    } else {
      expect(speakOf(output).en).toMatch(/^I see no (clear )?time/)
      if (when) expect(when.from > '2031-12-31').toBe(true)
    }
  })

  test('the time is said in months, and is not the end of a dasha that runs', async () => {
    const output = await ask({ area: 'marriage' })
    const month = '(January|February|March|April|May|June|July|August|September|October|November|December)'
    expect(speakOf(output).en).toMatch(new RegExp(`: (from ${month}.* to|in|until) ?.*${month} 20\\d\\d\\.`))
    expect(speakOf(output).en).not.toContain('You are in the major period')
  })

  test('a month without a window says so, and names the next one', async () => {
    const output = await ask({ area: 'work', from: '2026-12-01', until: '2026-12-31' })
    expect(speakOf(output)).toMatchObject({
      en: expect.stringMatching(/^I see no clear time for work in December 2026: the next one is /),
      hi: expect.stringMatching(/^दिसंबर 2026 में काम-काज के लिए कोई साफ़ समय नहीं दिखता: अगला समय /),
      hinglish: expect.stringMatching(
        /^December 2026 mein kaam-kaaj ke liye koi saaf samay nahi dikhta: agla samay /,
      ),
    })
  })

  test('the card has the windows of the span on a line of time, and the reasons of the answer', async () => {
    const { card, reasons } = await run({ area: 'work', from: '2027-01-01', until: '2031-12-31' })
    expect(card).toMatchObject({
      kind: 'windows',
      from: '2026-12-31T18:30:00.000Z',
      timeZone: 'Asia/Kolkata',
    })
    expect(Card.parse(card)).toEqual(card)
    expect(reasons?.sentences.map(({ part }) => part)).toEqual([
      'verdict',
      'when',
      'why',
      'certainty',
      'action',
    ])
  })

  test('what is past is said as past', async () => {
    const { en } = speakOf(await ask({ area: 'money', from: '2015-01-01', until: '2016-12-31' }))
    expect(en).toMatch(/^(Yes, there|There) was a |^I see no clear time/)
  })

  test('of a person between eighteen and twenty-one no time of marriage before the 21st birthday is given', async () => {
    const young = buildBirthProfile({ date: '2007-11-05', utc: '2007-11-04T22:40:00Z' })
    const output = await ask({ area: 'marriage' }, young)
    const when = whenOf(output)
    if (when) expect(when.from >= '2028-11-05').toBe(true)
    expect(output['facts']).toMatchObject({ withheldUntil: expect.stringMatching(/^2028-11-0[45]/) })
  })

  test.each([
    ['a day that does not exist', { from: '2027-02-30' }],
    ['a year after the tables', { from: '2150-01-01' }],
    ['a span that ends before it begins', { from: '2028-01-01', until: '2027-01-01' }],
  ])('%s is answered in words', async (_, dates) => {
    expect(await ask({ area: 'work', ...dates })).toMatchObject({
      reason: 'date_out_of_range',
      speak: {
        en: expect.stringContaining('between 1900 and 2099'),
        hi: expect.stringContaining('2099'),
        hinglish: expect.stringContaining('2099'),
      },
    })
  })

  test('an area that is none is asked for again', async () => {
    expect(await ask({ area: 'lottery' })).toMatchObject({ reason: 'not_understood' })
  })
})
