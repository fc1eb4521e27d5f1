import type { Listener } from '../hearing/listener.ts'
import { wordsDictated, wordsHeard, type Plan, type Situation } from '../thinking/dialogue.ts'
import { isNoise } from './is-noise.ts'
import type { Scenario } from './scenario.ts'

/** The number of answers outside the script, such as a notice of the call. */
const unscriptedAnswer = 32_000

const charactersPerS = 15

/**
 * The response of the script. It depends on the conversation alone: a session that is rebuilt from its items continues
 * an answer whose beginning is the last item.
 */
export function followScenario(
  { turns: script }: Scenario,
  { turns, instructions }: Pick<Situation, 'turns' | 'instructions'>,
): Plan {
  const asked = Math.max(1, turns.filter(isQuestion).length)
  const { steps } = script[(asked - 1) % script.length]!
  const since = turns.slice(turns.findLastIndex(isQuestion) + 1)
  const answered = since.filter(({ who }) => who === 'tool').length
  const step = steps[Math.min(answered, steps.length - 1)]!
  if ('fail' in step) return { kind: 'fail' }
  if ('call' in step) return { kind: 'call', call: { name: step.call, arguments: step.arguments } }
  const dictated = wordsDictated(instructions)
  if (dictated !== undefined && !step.say.endsWith(dictated)) return sayUnscripted(dictated)
  const heard = wordsHeard(instructions)
  // The rest of a notice that was cut.
  if (heard !== undefined && !step.say.includes(heard)) return sayUnscripted('As I said.')
  const last = since.at(-1)
  const said = heard ?? (last?.who === 'assistant' ? last.text : '')
  const saidChars =
    dictated === undefined ? charsSaid(step.say, said.trim()) : step.say.length - dictated.length
  const share = saidChars / step.say.length
  const fromMs = Math.round(step.audioMs * share)
  const sound = { answer: asked - 1, fromMs, lengthMs: step.audioMs - fromMs }
  return { kind: 'say', text: step.say.slice(saidChars), sound }
}

/** Noise asks nothing. */
const isQuestion = (turn: Situation['turns'][number]) => turn.who === 'user' && turn.text !== ''

function sayUnscripted(text: string): Plan {
  const lengthMs = Math.round((text.length / charactersPerS) * 1000)
  return { kind: 'say', text, sound: { answer: unscriptedAnswer, fromMs: 0, lengthMs } }
}

/** How many characters of `text` were said, if `said` is a part of it before its end. */
function charsSaid(text: string, said: string): number {
  const endAt = text.indexOf(said) + said.length
  return text.includes(said) && endAt < text.trimEnd().length ? endAt : 0
}

/**
 * A listener that understands what the script says, and nothing in a hiss. Where the script is silent, it listens
 * itself.
 */
export function listenByScenario(
  { turns }: Scenario,
  listener: Listener,
  countQuestions: () => number,
): Listener {
  const isWhole = turns.every(({ heard }) => heard !== undefined)
  return {
    ...listener,
    prepare: async (tools) => (isWhole ? undefined : listener.prepare(tools)),
    hear: async (samples, signal, tools) =>
      isNoise(samples)
        ? ''
        : (turns[countQuestions() % turns.length]!.heard ?? (await listener.hear(samples, signal, tools))),
  }
}
