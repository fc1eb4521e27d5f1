import type { Listener } from '../hearing/listener.ts'
import { wordsDictated, wordsHeard, type Plan, type Situation } from '../thinking/dialogue.ts'
import type { Scenario } from './scenario.ts'

/**
 * What the script says to a situation. It depends on the conversation alone, so that a session that is rebuilt from
 * its items goes on where the other one stopped: an answer whose beginning is the last item is continued.
 */
export function followScenario(
  { turns: script }: Scenario,
  { turns, instructions }: Pick<Situation, 'turns' | 'instructions'>,
): Plan {
  const asked = Math.max(1, turns.filter(({ who }) => who === 'user').length)
  const { steps } = script[(asked - 1) % script.length]!
  const since = turns.slice(turns.findLastIndex(({ who }) => who === 'user') + 1)
  const answered = since.filter(({ who }) => who === 'tool').length
  const step = steps[Math.min(answered, steps.length - 1)]!
  if ('fail' in step) return { kind: 'fail' }
  if ('call' in step) return { kind: 'call', call: { name: step.call, arguments: step.arguments } }
  const dictated = wordsDictated(instructions)
  if (dictated !== undefined && !step.say.endsWith(dictated)) return { kind: 'say', text: dictated }
  const last = since.at(-1)
  const said = wordsHeard(instructions) ?? (last?.who === 'assistant' ? last.text : '')
  const saidChars =
    dictated === undefined ? charsSaid(step.say, said.trim()) : step.say.length - dictated.length
  const share = saidChars / step.say.length
  const fromMs = Math.round(step.audioMs * share)
  const sound = { answer: asked - 1, fromMs, lengthMs: step.audioMs - fromMs }
  return { kind: 'say', text: step.say.slice(saidChars), sound }
}

/** How much of `text` was said, if `said` is a true beginning of it. */
const charsSaid = (text: string, said: string) =>
  said.length < text.trimEnd().length && text.startsWith(said) ? said.length : 0

/** An ear that understands what the script says; it listens itself where the script is silent. */
export function listenByScenario(
  { turns }: Scenario,
  listener: Listener,
  countQuestions: () => number,
): Listener {
  return {
    ...listener,
    hear: async (samples, signal, tools) =>
      turns[countQuestions() % turns.length]!.heard ?? (await listener.hear(samples, signal, tools)),
  }
}
