import { BirthProfile, type Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createReadingTools } from '@astrovoice/core'
import { createPlaceSearch } from '@astrovoice/platform/place-search'
import { decide, type Turn } from '@astrovoice/realtime-local/thinking'
import type { Question } from './question.ts'

/** A tool call with what it gave. */
export interface MadeCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly output: Readonly<Record<string, unknown>>
}

/** What a question led to. */
export interface Held {
  readonly calls: readonly MadeCall[]
  readonly said: string
  /** Why something was said without a chart, if so. */
  readonly reason: string | undefined
  /** A birth that was read back on the way, as it was said. */
  readonly readBack?: string
}

/** The moment of every evaluation, so that its answers stay the same. */
export const nowMs = Date.UTC(2026, 10, 29, 6, 30)
const today = '2026-11-29'

/** The caller of every evaluation: an adult with a known birth time. */
const caller = BirthProfile.parse({
  id: 'd2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11',
  name: 'Asha',
  date: '1992-11-05',
  time: '04:10',
  utc: '1992-11-04T22:40:00Z',
  createdAt: '2026-01-01T00:00:00Z',
  place: {
    id: '1275339',
    name: 'Mumbai',
    region: 'Maharashtra',
    countryCode: 'IN',
    latitudeDeg: 19.07,
    longitudeDeg: 72.88,
    timeZone: 'Asia/Kolkata',
  },
})

/** What a session says of the caller's language, as the adapter of OpenAI's protocol does. */
const expected: Record<Language, { languages: string[]; transcriptionPrompt: string }> = {
  en: { languages: ['en', 'hi'], transcriptionPrompt: '' },
  hi: { languages: ['hi', 'en'], transcriptionPrompt: '' },
  hinglish: { languages: ['hi', 'en'], transcriptionPrompt: 'Roman script' },
}

/** The table of places, in a thread that ends with the last search. */
const places = createPlaceSearch()

/** A model asks for so many tools in one turn at most. */
const maxCalls = 4

/** The caller agrees to a birth that is read back. */
const yes: Record<Language, string> = { en: 'Yes', hi: 'हाँ', hinglish: 'haan' }

const isReadBack = ({ output }: MadeCall) => output['confirm'] !== undefined
const stepReasons: readonly unknown[] = ['person_unknown', 'place_ambiguous']
/** A call that led to a question back and found nothing out. */
const isStep = (call: MadeCall) => isReadBack(call) || stepReasons.includes(call.output['reason'])

/**
 * Asks the stand-in one typed question, runs the tools it calls, and returns what it says at the end. A birth that is
 * read back is confirmed. `replies` are what the caller says to what is asked back, in turn.
 */
export async function holdTurn({ text, language }: Question, replies: readonly string[] = []): Promise<Held> {
  const waiting = [...replies]
  const tools = createReadingTools({ profile: caller, language, clock: new ManualClock(nowMs), places })
  const definitions = tools.definitions.map((tool) => ({ type: 'function' as const, ...tool }))
  const turns: Turn[] = [{ who: 'user', text }]
  const calls: MadeCall[] = []
  let readBack: string | undefined
  for (;;) {
    const plan = decide({
      turns,
      tools: definitions,
      toolChoice: 'auto',
      instructions: undefined,
      today,
      ...expected[language],
    })
    if (plan.kind === 'fail') throw new Error(`the model failed at “${text}”`)
    if (plan.kind === 'say') {
      const last = calls.at(-1)
      const reply = last && isReadBack(last) ? undefined : waiting.shift()
      if (reply !== undefined) {
        turns.push({ who: 'assistant', text: plan.text }, { who: 'user', text: reply })
        continue
      }
      if (!last || !isReadBack(last))
        return {
          calls: calls.filter((call) => !isStep(call)),
          said: plan.text,
          reason: plan.reason,
          ...(readBack !== undefined && { readBack }),
        }
      readBack = plan.text
      turns.push({ who: 'assistant', text: plan.text }, { who: 'user', text: yes[language] })
      continue
    }
    if (calls.length === maxCalls) throw new Error(`over ${maxCalls} tool calls at “${text}”`)
    const { name, arguments: args } = plan.call
    const { output } = await tools.run(name, args)
    calls.push({ name, arguments: args, output })
    turns.push({ who: 'tool', output: JSON.stringify(output) })
  }
}
