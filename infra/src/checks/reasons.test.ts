import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { synthesizeStages } from '../assembly/synthesize-once.ts'
import { describeAccepted, listAccepted, type AcceptedOfChart } from './describe-accepted.ts'
import { evidence, type Stages } from './evidence/index.ts'

const checkout = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(checkout, file), 'utf8')

let stages: Stages
beforeAll(async () => {
  stages = await synthesizeStages()
}, 600_000)

test('each accepted finding has its evidence, and all evidence is used', () => {
  const accepted = listAccepted(stages).map(({ key }) => key)
  expect(Object.keys(evidence).toSorted()).toEqual(accepted.toSorted())
})

test.each(Object.entries(evidence))(
  'the templates prove the reason for accepting %s',
  (_, { contradict }) => {
    expect(contradict(stages)).toEqual([])
  },
)

test('a template without the resources of a proof proves nothing', () => {
  const empty: Stages = { dev: [], staging: [], production: [] }
  const proven = Object.entries(evidence).filter(([, { contradict }]) => contradict(empty).length === 0)
  expect(proven.map(([key]) => key)).toEqual([])
})

test('docs/accepted-findings.md is what the checks accept', () => {
  const ofChart = JSON.parse(read('k8s/checks/accepted.json')) as AcceptedOfChart[]
  expect(read('docs/accepted-findings.md')).toBe(describeAccepted(stages, ofChart))
})
