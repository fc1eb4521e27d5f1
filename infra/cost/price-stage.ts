import type { SynthesizedStack } from '../src/assembly/read-assembly.ts'
import { quantifyAi } from './ai/quantify-ai.ts'
import { priceQuantities, type CostLine } from './price-quantities.ts'
import type { RealtimeModel } from './prices/ai.ts'
import { quantifyStacks } from './quantify-stacks.ts'
import { estimateUsage } from './usage/monthly-usage.ts'

export interface StageLoad {
  /** Users who call at least once in the month. */
  readonly users: number
  /** Call minutes of all users. */
  readonly minutes: number
  readonly model: RealtimeModel
}

/** Monthly cost of a stage, in US dollars without tax. */
export interface StageCost extends StageLoad {
  /** AWS, without AI usage and text messages. */
  readonly totalUsd: number
  /** The part of the total whose prices were not read for this region. */
  readonly unverifiedUsd: number
  readonly aiUsd: number
  readonly textMessageUsd: number
  readonly perUserUsd: number
  readonly perMinuteUsd: number
  readonly aiPerMinuteUsd: number
  readonly lines: readonly CostLine[]
}

const sum = (lines: readonly CostLine[]) => lines.reduce((total, { usd }) => total + usd, 0)

/** @throws when a resource type or a price is unknown */
export function priceStage(stacks: readonly SynthesizedStack[], load: StageLoad): StageCost {
  const { users, minutes, model } = load
  const usage = estimateUsage(users, minutes)
  const lines = priceQuantities([...quantifyStacks(stacks, usage), ...quantifyAi(usage, model)])
  const ai = lines.filter(({ group }) => group === 'ai')
  const textMessages = lines.filter(({ group }) => group === 'text messages')
  const infrastructure = lines.filter((line) => !ai.includes(line) && !textMessages.includes(line))
  const totalUsd = sum(infrastructure)
  return {
    ...load,
    totalUsd,
    unverifiedUsd: sum(infrastructure.filter(({ isVerified }) => !isVerified)),
    aiUsd: sum(ai),
    textMessageUsd: sum(textMessages),
    perUserUsd: users > 0 ? totalUsd / users : 0,
    perMinuteUsd: minutes > 0 ? totalUsd / minutes : 0,
    aiPerMinuteUsd: minutes > 0 ? sum(ai) / minutes : 0,
    lines,
  }
}
