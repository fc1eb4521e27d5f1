import type { Claim } from '../../rules/claim.ts'
import { label } from '../../jyotish/label.ts'
import type { AreaPromise, Window } from '../timing.ts'
import type { SlowSky } from '../transits/slow-sky.ts'
import type { AreaView } from './area-view.ts'
import type { MoveOf } from './birth-time-move.ts'
import { peaksIn } from './peaks.ts'
import { type Judged, type Run, runsOf } from './runs.ts'
import type { Segment } from './segments.ts'
import { strengthOf, witnessesOf } from './strength.ts'
import { closing, opening, type Turn } from './turns.ts'
import { WINDOW_RULES } from './window-rules.ts'

/** What windows of one area are made from. */
export type WindowInput = {
  readonly view: AreaView
  readonly promise: AreaPromise
  readonly segments: readonly Segment[]
  readonly sky: SlowSky
  readonly moveOf: MoveOf
}

const ALREADY = label('it is already open', 'यह पहले से चल रहा है', 'yeh pehle se chal raha hai')
const STILL = label('it goes on after that', 'यह आगे भी चलता है', 'yeh aage bhi chalta hai')

/** One claim for each witness of a run, with when it holds; one that pauses and speaks again has a claim for each time. */
const evidenceOf = ({ parts }: Run, prefix: string): Claim[] => {
  const claims: Claim[] = []
  const held = new Map<string, { readonly times: number; readonly index: number }>()
  for (const { segment, witnesses } of parts) {
    const { fromUtcMs, toUtcMs } = segment
    for (const { rule, about, evidence, figures } of witnesses) {
      const key = `${prefix}.${rule.id}.${about}`
      const before = held.get(key)
      const last = before && claims[before.index]
      if (before && last?.figures['toUtcMs'] === fromUtcMs) {
        claims[before.index] = { ...last, figures: { ...last.figures, toUtcMs } }
        continue
      }
      const times = (before?.times ?? 0) + 1
      held.set(key, { times, index: claims.length })
      const id = times === 1 ? key : `${key}.${times}`
      claims.push({ id, rule: rule.id, evidence: evidence(), figures: { ...figures, fromUtcMs, toUtcMs } })
    }
  }
  return claims
}

/** The turn that a run begins with; nothing where the span cuts it. */
const turnAt = (segment: Segment | undefined): Turn | undefined => segment?.turns[0]

const edgeClaim = (
  prefix: string,
  side: 'opens' | 'closes',
  turn: Turn | undefined,
  atUtcMs: number,
): Claim => {
  const id = `${prefix}.${side}`
  if (turn) return { id, ...(side === 'opens' ? opening : closing)(turn) }
  const rule = side === 'opens' ? WINDOW_RULES.alreadyOpen : WINDOW_RULES.stillOpen
  return { id, rule: rule.id, evidence: side === 'opens' ? ALREADY : STILL, figures: { atUtcMs } }
}

const windowOf = (run: Run, index: number, { view, segments, sky, moveOf }: WindowInput): Window => {
  const prefix = `w${index + 1}`
  const first = (run.parts[0] as Judged).segment
  const last = (run.parts.at(-1) as Judged).segment
  const next = segments.find(({ fromUtcMs }) => fromUtcMs === last.toUtcMs)
  const [opens, closes] = [turnAt(first), turnAt(next)]
  const { fromUtcMs } = first
  const { toUtcMs } = last
  return {
    fromUtcMs,
    toUtcMs,
    strength: run.strength,
    opens: edgeClaim(prefix, 'opens', opens, fromUtcMs),
    closes: edgeClaim(prefix, 'closes', closes, toUtcMs),
    evidence: evidenceOf(run, prefix),
    peaks: peaksIn(sky, view.points, { fromMs: fromUtcMs, toMs: toUtcMs }, prefix),
    movesWithBirthTime: moveOf(opens, closes),
  }
}

/** The windows of one area in touching segments of time, in order. */
export const buildWindows = (input: WindowInput): Window[] => {
  const { view, promise, segments } = input
  const judged = segments.map((segment): Judged => {
    const witnesses = witnessesOf(segment, view)
    return { segment, witnesses, strength: strengthOf(witnesses, view, promise.strength) }
  })
  return runsOf(judged).map((run, index) => windowOf(run, index, input))
}
