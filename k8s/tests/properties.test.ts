import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeValues } from '../src/generator/values-schema.ts'
import { helmMajors } from '../src/helm/helm.ts'
import { synthesize } from '../src/synthesize.ts'
import { ValuesFault } from '../src/values/values-fault.ts'
import { mendValues } from './mend-values.ts'
import { byId, refusalOf, renderChart } from './render.ts'
import { arbitraryValues } from './values-arbitrary.ts'

/** Helm's own key, which the chart does not read, is left out. */
const { global: _, ...properties } = describeValues()['properties'] as Record<string, object>
const anyValues = arbitraryValues({ properties })
const workingValues = anyValues.map(mendValues)

const dnsLabel = fc.stringMatching(/^[a-z]([a-z0-9-]{0,20}[a-z0-9])?$/)
const anyRelease = fc.record({ name: dnsLabel, namespace: dnsLabel })

const runs = { numRuns: 25, endOnFailure: true }
const deadlineMs = 300_000

test.each(helmMajors)(
  'with any valid values, Helm %i renders exactly what the constructs make of them',
  async (major) => {
    await fc.assert(
      fc.asyncProperty(workingValues, anyRelease, async (values, release) => {
        const rendered = byId(await renderChart(major, values, release))
        expect(rendered).toEqual(byId(synthesize(values, release)))
      }),
      runs,
    )
  },
  deadlineMs,
)

test.each(helmMajors)(
  'contradictory values are refused by Helm %i with all of the constructs’ reasons at once',
  async (major) => {
    await fc.assert(
      fc.asyncProperty(anyValues, async (values) => {
        const faults = faultsOf(values)
        fc.pre(faults.length > 0)
        const refusal = await refusalOf(renderChart(major, values))
        expect(refusal.split('\n').filter((line) => line.startsWith('- '))).toEqual(
          faults.map((fault) => `- ${fault}`),
        )
      }),
      runs,
    )
  },
  deadlineMs,
)

function faultsOf(values: unknown): readonly string[] {
  try {
    synthesize(values)
    return []
  } catch (fault) {
    if (fault instanceof ValuesFault) return fault.faults
    throw fault
  }
}
