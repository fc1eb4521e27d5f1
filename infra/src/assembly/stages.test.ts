import { beforeAll, describe, expect, test } from '@jest/globals'
import { stageNames, type StageName } from '../stages/stage-props.ts'
import type { SynthesizedStack } from './read-assembly.ts'
import { findOpenBuckets } from './rules/open-buckets.ts'
import { findSecrets } from './rules/secrets.ts'
import { findWildcardActions } from './rules/wildcard-actions.ts'
import { listStatefulIds } from './rules/stateful-resources.ts'
import { summarizeStacks } from './rules/summarize-stacks.ts'
import { synthesizeOnce } from './synthesize-once.ts'

const stacks = {} as Record<StageName, readonly SynthesizedStack[]>

beforeAll(async () => {
  // Synthesis fails on every finding of cdk-nag without a reason, and on what CloudFormation would refuse.
  for (const name of stageNames) stacks[name] = await synthesizeOnce(name)
}, 600_000)

describe.each(stageNames)('%s', (name) => {
  test('allows no action by wildcard', () => {
    expect(findWildcardActions(stacks[name])).toEqual([])
  })

  test('has no public bucket, and none without TLS', () => {
    expect(findOpenBuckets(stacks[name])).toEqual([])
  })

  test('has no secret in a template', () => {
    expect(findSecrets(stacks[name])).toEqual([])
  })

  test('keeps the logical ids of what holds data: another id makes another, empty resource', () => {
    expect(listStatefulIds(stacks[name])).toMatchSnapshot()
  })

  test('has these resources', () => {
    expect(summarizeStacks(stacks[name])).toMatchSnapshot()
  })
})
