import { expect, test } from '@jest/globals'
import { Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { z } from 'zod'
import { buildBirthProfile } from '../../testing/index.ts'
import { createReadingTools, toolLimitMs } from '../reading-tools.ts'
import { defineTool } from '../reading-tool.ts'
import { refusals } from './refusal.ts'

const born = buildBirthProfile()

test.each(Object.entries(refusals))('%s is said in each script, with what to do next', (_, speak) => {
  for (const language of Language.options) expect(speak[language]).toMatch(/[.।]$/)
  expect(speak.hi).not.toMatch(/[a-z]/i)
  expect(speak.hinglish).not.toMatch(/\p{Script=Devanagari}/u)
})

test('the astrologer’s own gender is in no refusal', () => {
  for (const { hi, hinglish } of Object.values(refusals)) {
    expect(hi).not.toMatch(/मैं .*(ता|ती|ूँगा|ूँगी) ?(हूँ|।)/)
    expect(hinglish).not.toMatch(/\bmain\b.*(ta|ti|unga|ungi)\b/)
  }
})

test('a tool that takes too long is answered in words, and its signal aborts', async () => {
  const clock = new ManualClock(Date.UTC(2026, 10, 29))
  const signals: AbortSignal[] = []
  const endless = defineTool({
    name: 'get_endless',
    description: 'Never done.',
    parameters: z.strictObject({}),
    compute: (_, context) => {
      signals.push(context.signal)
      return new Promise<never>(() => undefined)
    },
  })
  const run = createReadingTools({ profile: born, language: 'hi', clock }, [endless]).run('get_endless', {})
  clock.pass(toolLimitMs)
  expect((await run).output).toMatchObject({ reason: 'slow', speak: refusals.slow })
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('a tool that breaks is thrown, so that the session logs it', async () => {
  const broken = defineTool({
    name: 'get_broken',
    description: 'Breaks.',
    parameters: z.strictObject({}),
    compute: () => {
      throw new TypeError('undefined is no planet')
    },
  })
  const clock = new ManualClock()
  const run = createReadingTools({ profile: born, language: 'en', clock }, [broken]).run('get_broken', {})
  await expect(run).rejects.toThrow('undefined is no planet')
})
