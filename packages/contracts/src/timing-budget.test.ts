import { expect, test } from '@jest/globals'
import { checkTimingBudget, timingBudget, type TimingBudget } from './timing-budget.ts'

test('the budget that is in use holds together', () => {
  expect(checkTimingBudget(timingBudget)).toEqual([])
})

const impossible: [Partial<TimingBudget>, (keyof TimingBudget)[]][] = [
  [{ pingIntervalMs: 60_000, resumeWithinMs: 120_000 }, ['pingIntervalMs', 'loadBalancerIdleMs']],
  [{ resumeWithinMs: 20_000 }, ['pingIntervalMs', 'pingTimeoutMs', 'resumeWithinMs']],
  [{ terminationGraceMs: 30_000 }, ['preStopMs', 'drainMs', 'closingMs', 'terminationGraceMs']],
  [{ deregistrationMs: 30_000 }, ['preStopMs', 'drainMs', 'deregistrationMs']],
  [{ leaseRenewalMs: 15_000 }, ['leaseRenewalMs', 'leaseMs']],
  [{ leaseMs: 90_000 }, ['leaseMs', 'resumeWithinMs']],
  [{ modelRotationLeadMs: 3_600_000 }, ['modelRotationLeadMs', 'modelSessionMs']],
  [{ longestCallMs: 60_000 }, ['idlePromptMs', 'idleEndMs', 'longestCallMs']],
  [{ closingMs: -1 }, ['closingMs']],
]

test.each(impossible)('%j is refused, naming what cannot hold together', (change, fields) => {
  expect(checkTimingBudget({ ...timingBudget, ...change }).map((each) => each.fields)).toEqual([fields])
})
