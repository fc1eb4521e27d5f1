import { beforeAll, describe, expect, test } from '@jest/globals'
import type { SynthesizedStack } from '../src/assembly/read-assembly.ts'
import { synthesizeOnce } from '../src/assembly/synthesize-once.ts'
import { natCapacityMbps } from '../src/network/nat-capacity.ts'
import { stages } from '../src/stages/index.ts'
import { stageNames, type StageName } from '../src/stages/stage-props.ts'
import { originalDevUsd, originalProductionUsd } from './original-estimate.ts'
import { priceStage } from './price-stage.ts'
import { findUnknownTypes } from './quantify-stacks.ts'
import { estimateUsage, peakModelMbps } from './usage/monthly-usage.ts'
import { stageLoads } from './usage/stage-loads.ts'

describe('the cost of stages', () => {
  const stacks = {} as Record<StageName, readonly SynthesizedStack[]>

  beforeAll(async () => {
    for (const name of stageNames) stacks[name] = await synthesizeOnce(name)
  }, 600_000)

  test.each(stageNames)('every resource of %s has a price or a reason to be free', (name) => {
    expect(findUnknownTypes(stacks[name])).toEqual([])
    expect(priceStage(stacks[name], stageLoads[name]).totalUsd).toBeGreaterThan(0)
  })

  test('production costs no more than the original specification estimated for the same users', () => {
    expect(priceStage(stacks.production, stageLoads.production).totalUsd).toBeLessThanOrEqual(
      originalProductionUsd,
    )
  })

  test('dev costs no more than the original specification estimated', () => {
    expect(priceStage(stacks.dev, stageLoads.dev).totalUsd).toBeLessThanOrEqual(originalDevUsd)
  })

  test.each(stageNames)('the NAT instances of %s carry the calls of its busiest hour', (name) => {
    const { natInstances } = stages[name].network
    const { users, minutes } = stageLoads[name]
    const share = peakModelMbps(estimateUsage(users, minutes)) / natInstances.length
    for (const { type } of natInstances) expect(natCapacityMbps[type]).toBeGreaterThanOrEqual(share)
  })

  test('the bill is the sum of its lines', () => {
    const { lines, totalUsd, aiUsd, textMessageUsd } = priceStage(stacks.production, stageLoads.production)
    const sum = lines.reduce((total, { usd }) => total + usd, 0)
    expect(totalUsd + aiUsd + textMessageUsd).toBeCloseTo(sum, 6)
  })

  test('more users cost more, and each of them costs less', () => {
    const few = priceStage(stacks.production, { ...stageLoads.production, users: 1_000, minutes: 10_000 })
    const many = priceStage(stacks.production, {
      ...stageLoads.production,
      users: 100_000,
      minutes: 1_000_000,
    })
    expect(many.totalUsd).toBeGreaterThan(few.totalUsd)
    expect(many.perUserUsd).toBeLessThan(few.perUserUsd)
  })
})
