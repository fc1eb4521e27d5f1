import { checkSentenceAfter, isRefused, noTopic, type JudgedClaim, type Known } from '@astrovoice/core'
import { swapValue, type Random } from './swap-value.ts'
import type { LabelledClaim, Turn } from './turn.ts'

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  hi: new Intl.Segmenter('hi', { granularity: 'sentence' }),
  hinglish: new Intl.Segmenter('en-IN', { granularity: 'sentence' }),
} as const

export const sentencesOf = (text: string, language: Turn['language']): string[] =>
  Array.from(segmenters[language].segment(text), ({ segment }) => segment.trim()).filter(
    (each) => each !== '',
  )

/** Dates and windows are one kind to a reader, and so are a day’s nakshatra and one of birth. Persons have other
 * names for some kinds. */
const families: Readonly<Record<string, string>> = {
  window: 'date',
  'moon-of-day': 'nakshatra',
  'house-sign': 'sign',
  strength: 'dignity',
  exalted: 'dignity',
  debilitated: 'dignity',
  combustion: 'combust',
  year: 'date',
}
const familyOf = (kind: string) => families[kind] ?? kind

export interface Counts {
  readonly wrong: number
  readonly caught: number
  readonly right: number
  readonly flagged: number
  readonly swapped: number
  readonly swapsCaught: number
}

const none: Counts = { wrong: 0, caught: 0, right: 0, flagged: 0, swapped: 0, swapsCaught: 0 }

const addCounts = (before: Counts, more: Partial<Counts>): Counts => ({
  wrong: before.wrong + (more.wrong ?? 0),
  caught: before.caught + (more.caught ?? 0),
  right: before.right + (more.right ?? 0),
  flagged: before.flagged + (more.flagged ?? 0),
  swapped: before.swapped + (more.swapped ?? 0),
  swapsCaught: before.swapsCaught + (more.swapsCaught ?? 0),
})

export interface TurnResult {
  readonly turn: Turn
  readonly counts: ReadonlyMap<string, Counts>
  /** Claims that were missed or flagged wrongly, and swaps that were missed, to look at. */
  readonly faults: readonly string[]
}

function judgeText(text: string, language: Turn['language'], known: Known): JudgedClaim[] {
  let before = noTopic
  return sentencesOf(text, language).flatMap((sentence) => {
    const { judged, topic } = checkSentenceAfter(sentence, language, known, before)
    before = topic
    return judged
  })
}

const doubted = (judged: readonly JudgedClaim[]) =>
  new Set(judged.filter(({ verdict }) => isRefused(verdict)).map(({ claim }) => familyOf(claim.kind)))

/** Counts what the gate makes of a turn: by kind what it caught, flagged wrongly, and caught of values that were swapped. */
export function countTurn(turn: Turn, known: Known, random: Random): TurnResult {
  const counts = new Map<string, Counts>()
  const faults: string[] = []
  const add = (kind: string, more: Partial<Counts>) => {
    const before = counts.get(kind) ?? none
    counts.set(kind, addCounts(before, more))
  }
  const flagged = doubted(judgeText(turn.text, turn.language, known))
  const wrongKinds = new Set(turn.claims.filter(({ isRight }) => !isRight).map(({ kind }) => familyOf(kind)))
  const rightKinds = new Set(turn.claims.filter(({ isRight }) => isRight).map(({ kind }) => familyOf(kind)))
  for (const claim of turn.claims) count(claim)
  // A kind that nobody claimed is flagged as itself.
  for (const kind of flagged) if (!wrongKinds.has(kind) && !rightKinds.has(kind)) flag(kind)
  return { turn, counts, faults }

  function flag(kind: string) {
    add(kind, { flagged: 1 })
    faults.push(`flagged ${kind}: ${turn.text}`)
  }
  function count(claim: LabelledClaim) {
    const kind = familyOf(claim.kind)
    if (!claim.isRight) {
      // The sentence is refused if any of its claims is.
      const isCaught =
        flagged.has(kind) || (wrongKinds.size > 1 && [...wrongKinds].some((each) => flagged.has(each)))
      add(claim.kind, { wrong: 1, caught: isCaught ? 1 : 0 })
      if (!isCaught) faults.push(`missed ${claim.kind} ${claim.subject}=${claim.value}: ${turn.text}`)
      return
    }
    const isFlagged = flagged.has(kind) && !wrongKinds.has(kind)
    add(claim.kind, { right: 1, flagged: isFlagged ? 1 : 0 })
    if (isFlagged) faults.push(`flagged ${claim.kind} ${claim.subject}=${claim.value}: ${turn.text}`)
    if (wrongKinds.size === 0) countSwap(claim)
  }
  function countSwap(claim: LabelledClaim) {
    const text = swapValue(turn, claim, random)
    if (text === null || text === turn.text) return
    const isCaught = doubted(judgeText(text, turn.language, known)).size > 0
    add(claim.kind, { swapped: 1, swapsCaught: isCaught ? 1 : 0 })
    if (!isCaught) faults.push(`missed a swapped ${claim.kind} ${claim.subject}: ${text}`)
  }
}

/** Counts of several turns, by kind and in all. */
export function sumCounts(results: readonly TurnResult[]): Record<string, Counts> {
  const sum = (a: Counts, b: Counts): Counts => ({
    wrong: a.wrong + b.wrong,
    caught: a.caught + b.caught,
    right: a.right + b.right,
    flagged: a.flagged + b.flagged,
    swapped: a.swapped + b.swapped,
    swapsCaught: a.swapsCaught + b.swapsCaught,
  })
  const byKind: Record<string, Counts> = {}
  for (const { counts } of results)
    for (const [kind, count] of counts) byKind[kind] = sum(byKind[kind] ?? none, count)
  return { all: Object.values(byKind).reduce(sum, none), ...byKind }
}
