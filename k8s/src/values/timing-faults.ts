import { checkTimingBudget, timingBudget, type TimingBudget } from '@astrovoice/contracts'
import { number, sumOf, type Expression, type RenderContext } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { timing } = parameters
const settable = ['preStopMs', 'terminationGraceMs', 'loadBalancerIdleMs', 'deregistrationMs'] as const
type Settable = (typeof settable)[number]

const isSettable = (field: keyof TimingBudget): field is Settable =>
  (settable as readonly string[]).includes(field)

const readBudget = (context: RenderContext): TimingBudget => ({
  ...timingBudget,
  ...Object.fromEntries(settable.map((field) => [field, timing[field].evaluate(context)])),
})

/**
 * A limit of the chart that must leave room for others. The timing budget has the check. Helm cannot run it and
 * compares with the required value; tests compare the two.
 */
function limitFault(limit: Settable, needed: Expression<number>): Fault {
  const rule = checkTimingBudget({ ...timingBudget, [limit]: 0 })[0]!
  const names = rule.fields.map((field) =>
    isSettable(field) ? `timing.${field}` : `${field} (${timingBudget[field]} ms in the services)`,
  )
  const isSame = ({ fields }: { fields: readonly string[] }) => fields.join() === rule.fields.join()
  return {
    message: `${names.join(', ')} cannot hold together: ${rule.why}`,
    isBroken: {
      kind: 'flag',
      evaluate: (context) => checkTimingBudget(readBudget(context)).some(isSame),
      helm: `(lt ${timing[limit].helm} ${needed.helm})`,
    },
  }
}

export const timingFaults: readonly Fault[] = [
  limitFault('loadBalancerIdleMs', number(2 * timingBudget.pingIntervalMs)),
  limitFault(
    'terminationGraceMs',
    sumOf(timing.preStopMs, number(timingBudget.drainMs), number(timingBudget.closingMs)),
  ),
  limitFault('deregistrationMs', sumOf(timing.preStopMs, number(timingBudget.drainMs))),
]
