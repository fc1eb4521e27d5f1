import type { AnswerStyle, Language } from '@astrovoice/contracts'
import { capital, inAll, type Speak } from '../speak.ts'
import type { AnswerPart } from './answer.ts'

/** The words of an answer by its parts; a summary leaves out parts that were not heard. */
export type SpokenParts = { readonly [Part in AnswerPart]?: { readonly speak: Speak } | undefined }

/**
 * The words of an answer, ready to be spoken: verdict and time, reason and certainty, action.
 * With every part present it is three sentences, or more where an astrologer says reasons one by one.
 */
export function joinAnswer(answer: SpokenParts, order: AnswerStyle['order'] = 'reason_first'): Speak {
  return inAll((language) => join(answer, language, order))
}

function join(
  { verdict, when, why, certainty, action }: SpokenParts,
  language: Language,
  order: AnswerStyle['order'],
): string {
  const words = (part: { readonly speak: Speak } | undefined) => part?.speak[language].trim() ?? ''
  const reason = goOn(words(why), '; ', words(certainty))
  const rest = order === 'reason_first' ? [reason, words(action)] : [words(action), reason]
  return [goOn(words(verdict), ': ', words(when)), ...rest]
    .filter((text) => text !== '')
    .map((text) => close(text, language))
    .join(' ')
}

/** A sentence that goes on with a clause. A clause without a sentence stands alone, with a capital. */
function goOn(whole: string, joint: string, clause: string): string {
  if (clause === '') return whole
  if (whole === '') return capital(clause)
  return `${whole.replace(/[.।]$/, '')}${joint}${clause}`
}

const close = (text: string, language: Language) =>
  /[.!?।]$/.test(text) ? text : `${text}${language === 'hi' ? '।' : '.'}`
