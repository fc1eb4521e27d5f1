import type { AnswerStyle, Language } from '@astrovoice/contracts'
import { frame } from '../../astrologers/index.ts'
import type { Answer, Reason, Sentence } from '../answer/answer.ts'
import { inAll, type Speak } from '../speak.ts'
import { findTerm } from './terms.ts'
import type { Voice } from './voice.ts'

/**
 * The answer in an astrologer's words. Verdict, time and certainty stay as they are. Reasons and the thing to do
 * get the astrologer's frame, and reasons their order; what they say stays the same.
 */
export function voiceAnswer(answer: Answer, voice: Voice): Answer {
  const { why, action } = answer
  return {
    ...answer,
    ...(why && { why: { ...why, speak: sayReasons(why, voice) } }),
    ...(action && { action: { ...action, speak: sayStep(action.speak, voice) } }),
  }
}

/** Reasons that are said when the caller asks for them, each a clause or a sentence. */
export const voiceEvidence = (reasons: readonly Reason[], voice: Voice): Speak => say(reasons, voice)

const sayReasons = (why: Sentence, voice: Voice): Speak =>
  why.reasons
    ? say(inOrder(why.reasons, voice.style), voice)
    : sayAll((language) => split(why, language), voice)

const say = (reasons: readonly Reason[], voice: Voice): Speak =>
  sayAll((language) => reasons.map(({ speak }) => speak[language]), voice)

function sayAll(piecesIn: (language: Language) => readonly string[], voice: Voice): Speak {
  const explained: string[] = []
  const speak = inAll((language) => {
    const pieces = piecesIn(language).map((piece) => piece.replace(/[.।]$/, ''))
    const term = voice.style.terms === 'explained' && findTerm(pieces.join(' '), voice.explained, language)
    if (term) explained.push(term.id)
    const last = pieces.at(-1) ?? ''
    const whole = term ? [...pieces.slice(0, -1), `${last}; ${term.means[language]}`] : pieces
    const [first = '', ...rest] = voice.style.sentences === 'short' ? whole : [joinAll(whole)]
    const further = frame('further', voice, language)
    return [put(frame('why', voice, language), first), ...rest.map((each) => put(further, each))].join(' ')
  })
  for (const id of explained) voice.explained.add(id)
  return speak
}

const sayStep = (step: Speak, voice: Voice): Speak =>
  inAll((language) => {
    const pieces = splitSentences(step[language]).map((piece) => piece.replace(/[.।]$/, ''))
    return put(frame('step', voice, language), joinAll(pieces))
  })

const joinAll = (pieces: readonly string[]) => pieces.join('; ')

/** Words in the place of a frame. A question keeps its mark. */
function put(framed: string, words: string): string {
  const said = framed.replace('{}', () => words)
  return /[?!]$/.test(words) ? said.slice(0, -1) : said
}

/** Evidence of the kind that the astrologer looks at first comes first. */
function inOrder(reasons: readonly Reason[], { leads }: AnswerStyle): readonly Reason[] {
  const isFirst = ({ kind }: Reason) => kind === leads
  return [...reasons.filter(isFirst), ...reasons.filter((reason) => !isFirst(reason))]
}

const split = ({ speak }: Sentence, language: Language) => splitSentences(speak[language])
const splitSentences = (text: string) => text.split(/(?<=[.!?।])\s+/)
