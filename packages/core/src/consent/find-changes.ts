import type { ConsentEntry } from '@astrovoice/contracts'
import type { CurrentConsents, Decision } from './consents.ts'

export interface ConsentDecision extends Decision {
  readonly decision: ConsentEntry['decision']
}

/** The decisions that differ from the last ones, and what they are in the log. */
export function findChanges(current: CurrentConsents, decisions: readonly Decision[]): ConsentDecision[] {
  return decisions.flatMap((each): ConsentDecision[] => {
    const last = current[each.topic]
    const { isGiven, noticeVersion } = each
    if (last?.isGiven === isGiven && (!isGiven || last.noticeVersion === noticeVersion)) return []
    if (isGiven) return [{ ...each, decision: 'given' }]
    return [{ ...each, decision: last?.isGiven ? 'withdrawn' : 'refused' }]
  })
}

/** The decisions that hold after these changes. */
export const applyChanges = (
  current: CurrentConsents,
  changes: readonly Decision[],
  atMs: number,
): CurrentConsents =>
  Object.assign(
    { ...current },
    ...changes.map(({ topic, isGiven, noticeVersion }) => ({ [topic]: { isGiven, noticeVersion, atMs } })),
  ) as CurrentConsents
