import type { LiveCallEvent } from './call-event.ts'

/** The results of many calls. */
export interface Tally {
  readonly answers: number
  readonly moved: number
  readonly dropped: number
  /** Answers with parts that were said or heard twice. */
  readonly repeated: number
  /** Answers with parts that were not heard. */
  readonly cut: number
  /** Why calls were dropped. */
  readonly drops: readonly string[]
  /** Repeated answers with their length, for a closer look. */
  readonly oddities: readonly string[]
}

type Answered = Extract<LiveCallEvent, { kind: 'answered' }>

/** How long undisturbed answers last. */
export interface UsualLength {
  /** By the text of the answer: the same voice says the same words in the same time. */
  readonly heardMs: ReadonlyMap<string, number>
  readonly msPerLetter: number
}

/**
 * Speech that goes on after a break begins with the word it broke off in, and with a pause. Less than this is
 * no sentence.
 */
const toleratedMs = 1500
/** New texts are estimated by their letters, which is less exact. */
const toleratedPart = 0.2

export function tally(events: readonly LiveCallEvent[], usual: UsualLength): Tally {
  const answers = events.filter((event) => event.kind === 'answered')
  const drops = events.flatMap((event) => (event.kind === 'dropped' ? [event.why] : []))
  const judged = answers.map((answer) => judge(answer, usual))
  return {
    answers: answers.length,
    moved: events.filter(({ kind }) => kind === 'moved').length,
    dropped: drops.length,
    repeated: judged.filter((each) => each === 'repeated').length,
    cut: judged.filter((each) => each === 'cut').length,
    drops,
    oddities: answers
      .filter((_, i) => judged[i] === 'repeated')
      .map(({ answer, heardMs }) => `heard for ${heardMs} ms: ${answer}`),
  }
}

function judge({ answer, heardMs }: Answered, usual: UsualLength): 'whole' | 'repeated' | 'cut' {
  if (saysTwice(answer)) return 'repeated'
  const known = usual.heardMs.get(answer)
  const expectedMs = known ?? answer.length * usual.msPerLetter
  const allowedMs = toleratedMs + (known === undefined ? toleratedPart * expectedMs : 0)
  if (heardMs > expectedMs + allowedMs) return 'repeated'
  return heardMs < expectedMs - allowedMs ? 'cut' : 'whole'
}

function saysTwice(answer: string): boolean {
  const sentences = answer.split(/(?<=[.?!।])\s+/u).filter((sentence) => sentence !== '')
  return new Set(sentences).size < sentences.length
}

/** The usual lengths, from undisturbed calls. */
export function usualLength(events: readonly LiveCallEvent[]): UsualLength {
  const answers = events.filter((event) => event.kind === 'answered' && event.answer !== '') as Answered[]
  const byText = Map.groupBy(answers, ({ answer }) => answer)
  return {
    heardMs: new Map([...byText].map(([text, each]) => [text, median(each.map(({ heardMs }) => heardMs))])),
    msPerLetter: median(answers.map(({ answer, heardMs }) => heardMs / answer.length)),
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
