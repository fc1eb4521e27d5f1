import { expect, test } from '@jest/globals'
import { helmMajors } from '../src/helm/helm.ts'
import { synthesize } from '../src/synthesize.ts'
import { byId, renderChart } from './render.ts'
import { minValues, topologies } from './topologies.ts'

const cases = topologies.flatMap(([name, values]) =>
  helmMajors.map((major) => [name, major, values] as const),
)

const emptied = { ...minValues, commonLabels: { team: 'voice' }, api: { podLabels: { team: '' } } }

test.each(helmMajors)('Helm %i lets an empty label win over a common one', async (major) => {
  expect(byId(await renderChart(major, emptied))).toEqual(byId(synthesize(emptied)))
})

test.each(cases)('%s: Helm %i renders exactly what the constructs make', async (_, major, values) => {
  expect(byId(await renderChart(major, values))).toEqual(byId(synthesize(values)))
})
