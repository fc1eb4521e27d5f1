import type { Astrologer, Language } from '@astrovoice/contracts'
import { parseBirth, type Birth } from './caller.ts'

/** The settings of the demonstration, from environment variables. */
export interface DemoRequest {
  readonly question: string
  /** A recording to ask with instead of a spoken `question`. */
  readonly wav: string | null
  readonly birth: Birth
  /** An id or part of a name; any astrologer who speaks the language when null. */
  readonly astrologer: string | null
  readonly language: Language
}

export function readDemoRequest(env: NodeJS.ProcessEnv): DemoRequest {
  const question = env['QUESTION'] || 'When will I get married?'
  return {
    question,
    wav: env['WAV'] || null,
    birth: parseBirth(env['BIRTH'] || '1990-05-15 10:30 Pune'),
    astrologer: env['ASTROLOGER'] || null,
    language: /\p{Script=Devanagari}/u.test(question) ? 'hi' : 'en',
  }
}

/** The requested astrologer. @throws Error with all astrologers when there is no such one. */
export function chooseAstrologer(
  all: readonly Astrologer[],
  { astrologer, language }: DemoRequest,
): Astrologer {
  const wanted = astrologer?.toLowerCase()
  const found = wanted
    ? all.find(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted))
    : all.find(({ languages }) => languages.includes(language))
  if (found) return found
  throw new Error(
    `There is no astrologer “${astrologer ?? language}”; there are ${all.map(({ id }) => id).join(', ')}.`,
  )
}
