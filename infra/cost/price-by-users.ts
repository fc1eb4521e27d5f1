import type { SynthesizedStack } from '../src/assembly/read-assembly.ts'
import type { RealtimeModel } from './prices/ai.ts'
import { priceStage, type StageCost } from './price-stage.ts'

const steps = [1_000, 5_000, 10_000, 25_000, 50_000, 100_000]

/** The same stage with fewer and more users, each with the same minutes. */
export function priceByUsers(
  stacks: readonly SynthesizedStack[],
  { minutesPerUser, model }: { readonly minutesPerUser: number; readonly model: RealtimeModel },
): readonly StageCost[] {
  return steps.map((users) => priceStage(stacks, { users, minutes: users * minutesPerUser, model }))
}
