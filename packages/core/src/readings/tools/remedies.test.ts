import { describe, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools } from '../reading-tools.ts'

const profile = buildBirthProfile()
const ask = async (name: string, args: unknown) => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29, 6))
  return (await createReadingTools({ profile, language: 'en', clock }).run(name, args)).output
}
const speakOf = (output: Record<string, unknown>) => output['speak'] as Record<Language, string>

describe('get_remedies', () => {
  test.each([
    [{}],
    [{ area: 'marriage' }],
    [{ planet: 'saturn' }],
    [{ kind: 'gem' }],
    [{ kind: 'colour' }],
    [{ kind: 'giving', area: 'money' }],
  ])('%j has a remedy first, promises nothing, and ends with what costs nothing', async (args) => {
    const output = await ask('get_remedies', args)
    const { en, hi, hinglish } = speakOf(output)
    expect(en).toMatch(/promises nothing/)
    expect(hi).toMatch(/कोई वादा नहीं/)
    expect(hinglish).toMatch(/koi vada nahin/)
    expect(en).not.toMatch(/guarantee|must buy|certain/i)
    if (!('kind' in args) || args.kind !== 'giving') expect(en).toMatch(/Best of all, [^.]+\.$/)
  })

  // The mantra of Saturn with the dative of his name: ॐ शनैश्चराय नमः.
  test('a planet’s mantra comes first when no kind was asked for', async () => {
    const output = await ask('get_remedies', { planet: 'saturn' })
    expect(speakOf(output).hi).toMatch(/^[^।]*ॐ शनैश्चराय नमः/)
  })

  // Mars in Cancer is debilitated.
  test('a gem of a debilitated planet is not advised', async () => {
    const output = await ask('get_remedies', { planet: 'mars', kind: 'gem' })
    expect(speakOf(output).en).toMatch(/not advised/)
  })

  test('health is sent to a doctor', async () => {
    expect(speakOf(await ask('get_remedies', { area: 'health' })).en).toMatch(/see a doctor first/)
  })
})
