import type { Language } from '@astrovoice/contracts'
import type { CallItem, SummaryContent, SummaryDate } from '../../ports/conversations.ts'
import { findToldAnswers, joinAnswer, type ToldAnswer } from '../../readings/index.ts'
import { summaryWords } from './summary-words.ts'

/** 45 seconds at 127 words a minute, slower than the 150 that audiobooks are read at. */
const maxWords = 95
/** Left for what was told, however much was asked. */
const maxWordsOfQuestions = 45
const maxQuestionWords = 14

/**
 * Sums a call up: what the caller asked, in their words, and the parts of computed answers that were heard, as the
 * engine worded them. It holds nothing else. `text` is spoken in at most about 45 seconds; `questions` has all.
 * Null when the caller asked nothing.
 */
export function summarizeCall(
  items: readonly CallItem[],
  astrologerName: string,
  language: Language,
): SummaryContent | null {
  const questions = findQuestions(items)
  if (questions.length === 0) return null
  const told = findToldAnswers(items)
  const main = told.find(({ verdict, when }) => verdict && when) ?? told.find(({ verdict }) => verdict)
  const withStep = main?.action ? main : told.find(({ action }) => action)
  const content = {
    headline: main ? sayAnswer({ verdict: main.verdict, when: main.when }, language) : null,
    dates: findDates(told, language),
    nextStep: withStep ? sayAnswer({ action: withStep.action }, language) : null,
    questions,
  }
  return { ...content, text: writeText(content, told, astrologerName, language) }
}

function writeText(
  { questions, nextStep }: Pick<SummaryContent, 'questions' | 'nextStep'>,
  told: readonly ToldAnswer[],
  astrologerName: string,
  language: Language,
): string {
  const words = summaryWords[language]
  const opening = [words.open(astrologerName), words.asked, ...sayQuestions(questions, language)]
  const step = nextStep === null ? [] : [words.nextStep, nextStep]
  const sentences = [...new Set(told.flatMap((answer) => splitSentences(withoutStep(answer, language))))]
  const facts = takeWhileFits(sentences, maxWords - countWords([...opening, words.told, ...step]))
  const main = facts.length > 0 ? [words.told, ...facts] : told.length > 0 ? [] : [words.nothing]
  return [...opening, ...main, ...step].join(' ')
}

const withoutStep = (answer: ToldAnswer, language: Language) =>
  sayAnswer({ ...answer, action: undefined }, language)

function findQuestions(items: readonly CallItem[]): string[] {
  const said = items.flatMap((item) =>
    item.kind === 'spoken' && item.role === 'caller' ? [item.text.trim()] : [],
  )
  return [...new Set(said.filter((text) => text !== ''))]
}

function sayQuestions(questions: readonly string[], language: Language): string[] {
  const said = takeWhileFits(questions.map(shorten), maxWordsOfQuestions)
  const left = questions.length - said.length
  return left > 0 ? [...said, summaryWords[language].more(left)] : said
}

function findDates(told: readonly ToldAnswer[], language: Language): SummaryDate[] {
  const dates = told.flatMap(({ verdict, when }) => {
    if (when?.from === undefined) return []
    const text = sayAnswer({ verdict, when }, language)
    return [{ text, from: when.from, until: when.until ?? when.from }]
  })
  return [...new Map(dates.map((date) => [date.text, date])).values()]
}

/** Parts as a text: a part that was not heard is absent. */
function sayAnswer(
  parts: { readonly [Name in keyof ToldAnswer]: ToldAnswer[Name] | undefined },
  language: Language,
) {
  return joinAnswer(parts)[language]
}

function takeWhileFits(sentences: readonly string[], words: number): string[] {
  let left = words
  const firstTooLong = sentences.findIndex((sentence) => (left -= countWords([sentence])) < 0)
  return sentences.slice(0, firstTooLong < 0 ? undefined : firstTooLong)
}

const splitSentences = (text: string) => text.split(/(?<=[.!?।])\s+/)

const countWords = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length

function shorten(text: string): string {
  const words = text.split(/\s+/)
  const kept = words.slice(0, maxQuestionWords).join(' ')
  return words.length > maxQuestionWords ? `${kept}…` : /[.!?।]$/.test(kept) ? kept : `${kept}.`
}
