import {
  minAnswered,
  toInstant,
  type AstrologerId,
  type MemoryId,
  type Outcome,
  type Prediction,
  type PredictionScore,
  type UserId,
} from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../user-fault.ts'
import type { CallerMemory, OutcomeCount } from './caller-memory.ts'
import type { AnswerMemory } from './memory.ts'

export interface PredictionDeps {
  readonly memory: Pick<CallerMemory, 'read' | 'setOutcome' | 'countOutcomes'>
  readonly clock: Clock
}

/** Days are those of UTC. */
const todayOf = ({ clock }: Pick<PredictionDeps, 'clock'>) =>
  toInstant(clock.nowMs()).slice(0, 'YYYY-MM-DD'.length)

/** Times that the caller heard: those that are over and unanswered first, then the latest said. */
export async function listPredictions(deps: PredictionDeps, userId: UserId): Promise<Prediction[]> {
  const nowMs = deps.clock.nowMs()
  const today = todayOf(deps)
  const { items } = await deps.memory.read(userId)
  const isAwaited = ({ isOver, outcome }: Prediction) => isOver && outcome === null
  return items
    .filter(({ expiresAtMs }) => expiresAtMs > nowMs)
    .flatMap((item) => (item.kind === 'answer' ? (describe(item, today) ?? []) : []))
    .toSorted((a, b) => Number(isAwaited(b)) - Number(isAwaited(a)) || b.saidAt.localeCompare(a.saidAt))
}

/**
 * Says whether a prediction came true.
 * @throws UserFault not_found; prediction_open before its last day is over
 */
export async function answerPrediction(
  deps: PredictionDeps,
  userId: UserId,
  id: MemoryId,
  outcome: Outcome,
): Promise<Prediction> {
  const { items } = await deps.memory.read(userId)
  const item = items.find((each) => each.id === id)
  const prediction = item?.kind === 'answer' ? describe(item, todayOf(deps)) : null
  if (!prediction) throw new UserFault('not_found')
  if (!prediction.isOver) throw new UserFault('prediction_open')
  if (!(await deps.memory.setOutcome(userId, id, outcome))) throw new UserFault('not_found')
  return { ...prediction, outcome }
}

/** Null for what has no time, or was said by nobody. */
function describe(
  { id, astrologerId, area, saidAtMs, said, outcome }: AnswerMemory,
  today: string,
): Prediction | null {
  if (astrologerId === null || said?.from == null || said.until === null) return null
  const { words, from, until } = said
  const isOver = until < today
  return { id, astrologerId, saidAt: toInstant(saidAtMs), area, words, from, until, isOver, outcome }
}

/**
 * How predictions of all callers came true, with those that nobody answered. From `minAnswered` answers on: fewer say
 * nothing, and could point to their callers.
 */
export async function scorePredictions(deps: PredictionDeps): Promise<PredictionScore> {
  const counts = await deps.memory.countOutcomes(todayOf(deps))
  const ids = [...new Set(counts.map(({ astrologerId }) => astrologerId))].toSorted()
  const all = tally(counts)
  const each = ids.map((astrologerId: AstrologerId) => ({
    astrologerId,
    ...tally(counts.filter((count) => count.astrologerId === astrologerId)),
  }))
  return {
    minAnswered,
    all: all.answered >= minAnswered ? all : null,
    astrologers: each.filter(({ answered }) => answered >= minAnswered),
  }
}

function tally(counts: readonly OutcomeCount[]) {
  const of = (outcome: Outcome | null) =>
    counts.reduce((sum, each) => sum + (each.outcome === outcome ? each.count : 0), 0)
  const [yes, partly, no, cannotSay, unanswered] = [
    of('yes'),
    of('partly'),
    of('no'),
    of('cannot_say'),
    of(null),
  ]
  const answered = yes + partly + no + cannotSay
  return { over: answered + unanswered, answered, unanswered, yes, partly, no, cannotSay }
}
