import type { Language, UserId } from '@astrovoice/contracts'
import type { Flags, OperatorTexts } from '../operations/index.ts'
import { UserFault } from '../user-fault.ts'

/** What operators decide about calls that start. */
export interface OperatorWords {
  readonly flags: Flags
  readonly texts: OperatorTexts
}

/** @throws UserFault calls_paused, with an operator’s reason in the language of the call. */
export async function assertCallsAreOpen(
  { flags, texts }: OperatorWords,
  userId: UserId,
  language: Language,
): Promise<void> {
  if (await flags.isOn('newCalls', userId)) return
  throw new UserFault('calls_paused', { detail: await texts.read('callsPaused', language) })
}

/** Adds to instructions what operators have astrologers say first, by the language, which may change in the call. */
export async function readGreetings({
  texts,
}: Pick<OperatorWords, 'texts'>): Promise<(instructions: string, language: Language) => string> {
  const [en, hi, hinglish] = await Promise.all([
    texts.read('greeting', 'en'),
    texts.read('greeting', 'hi'),
    texts.read('greeting', 'hinglish'),
  ])
  const greetings = { en, hi, hinglish }
  return (instructions, language) =>
    greetings[language] === ''
      ? instructions
      : `${instructions}\n\nIn your first greeting, weave in ${JSON.stringify(greetings[language])}; later do not.`
}
