import { tellScript, type Script } from '../language/script.ts'
import { questionsOf, type Turn } from './turn.ts'

/** What a session expects of its caller. */
export interface Expected {
  /** Most likely first (ISO 639-1). */
  readonly languages: readonly string[]
  /** What the session says to its transcriber; it may name a script. */
  readonly transcriptionPrompt?: string | undefined
}

/** The language to answer in: that of the caller's last words if they tell one, else the one the session expects. */
export function callersScript(turns: readonly Turn[], expected: Expected): Script {
  return tellScript(questionsOf(turns).at(-1) ?? '') ?? expectedScript(expected)
}

function expectedScript({ languages, transcriptionPrompt = '' }: Expected): Script {
  if (!languages[0]?.startsWith('hi')) return 'english'
  return languages[0] === 'hinglish' || /\broman\b|\blatin\b/i.test(transcriptionPrompt)
    ? 'hinglish'
    : 'devanagari'
}
