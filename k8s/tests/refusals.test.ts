import { expect, test } from '@jest/globals'
import { checkTimingBudget, timingBudget } from '@astrovoice/contracts'
import { helmMajors } from '../src/helm/helm.ts'
import { isParam, listParams, type Param } from '../src/parameters/param.ts'
import { parameters } from '../src/parameters/index.ts'
import { synthesize } from '../src/synthesize.ts'
import { timingFaults } from '../src/values/timing-faults.ts'
import { refusalOf, renderChart } from './render.ts'

const params = listParams(parameters)

/** A value of the wrong type for a parameter of that kind. */
const wrongValue = ({ kind }: Param<unknown>) =>
  kind === 'text' || kind === 'int' || kind === 'flag' ? [] : 'no'

const spoil = (node: object): unknown =>
  isParam(node)
    ? wrongValue(node)
    : Object.fromEntries(Object.entries(node).map(([name, child]) => [name, spoil(child as object)]))

const addUnknown = (node: object): unknown =>
  isParam(node)
    ? undefined
    : {
        unheardOf: 1,
        ...Object.fromEntries(
          Object.entries(node).map(([name, child]) => [name, addUnknown(child as object)]),
        ),
      }

const countGroups = (node: object): number =>
  isParam(node)
    ? 0
    : Object.values(node).reduce<number>((sum, child) => sum + countGroups(child as object), 1)

test.each(helmMajors)(
  'Helm %i refuses a value of the wrong kind for every parameter, naming each',
  async (major) => {
    const refusal = await refusalOf(renderChart(major, spoil(parameters)))
    const named = params.filter(({ path }) =>
      refusal.includes(major === 3 ? path.join('.') : `/${path.join('/')}`),
    )
    expect(named.length).toBe(params.length)
  },
)

test.each(helmMajors)('Helm %i refuses an unknown key, at every level', async (major) => {
  const refusal = await refusalOf(renderChart(major, addUnknown(parameters)))
  expect(refusal.match(/unheardOf/g)).toHaveLength(countGroups(parameters))
})

test.each(helmMajors)('Helm %i refuses to remove a default', async (major) => {
  const refusal = await refusalOf(renderChart(major, { gateway: { replicas: null } }))
  expect(refusal).toContain('replicas')
})

test('the constructs refuse the same', () => {
  expect(() => synthesize(spoil(parameters))).toThrow('gateway.replicas')
  expect(() => synthesize(addUnknown(parameters))).toThrow('unheardOf')
})

test.each(helmMajors)('Helm %i refuses a variable that the chart sets itself', async (major) => {
  const refusal = await refusalOf(
    renderChart(major, { gateway: { extraEnv: { DATABASE_URL: 'postgresql://mine' } } }),
  )
  expect(refusal).toContain('DATABASE_URL')
})

test.each([
  [{ loadBalancerIdleMs: 15_000 }, ['pingIntervalMs', 'timing.loadBalancerIdleMs']],
  [{ terminationGraceMs: 30_000 }, ['timing.preStopMs', 'timing.terminationGraceMs']],
  [{ deregistrationMs: 0 }, ['timing.preStopMs', 'timing.deregistrationMs']],
])('a contradictory timing is refused at render: %j', async (timing, fields) => {
  const refusal = await refusalOf(renderChart(4, { timing }))
  for (const field of fields) expect(refusal).toContain(field)
})

test('every rule of the timing budget that a value of the chart can break is checked at render', () => {
  const settable = Object.keys(parameters.timing) as (keyof typeof timingBudget)[]
  const whys = settable
    .flatMap((field) =>
      [0, Number.MAX_SAFE_INTEGER].map((extreme) => ({ ...timingBudget, [field]: extreme })),
    )
    .flatMap((budget) => checkTimingBudget(budget).map(({ why }) => why))
  expect(new Set(whys)).toEqual(new Set(timingFaults.map(({ message }) => message.split(': ').at(-1))))
})
