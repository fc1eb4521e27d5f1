import { stageNames, type StageName } from '../src/stages/stage-props.ts'
import { realtimeModels } from './prices/ai.ts'
import type { StageLoad } from './price-stage.ts'
import { stageLoads } from './usage/stage-loads.ts'

/** The command line's flags, as text. */
export interface RequestText {
  readonly stage: string
  readonly users?: string | undefined
  readonly minutes?: string | undefined
  readonly model?: string | undefined
}

/**
 * The stage to price, and its load; a missing flag takes the stage's own.
 * @throws when a stage, a model or a number is invalid
 */
export function readRequest(text: RequestText): { readonly stage: StageName; readonly load: StageLoad } {
  const stage = choose('stage', stageNames, text.stage)
  const usual = stageLoads[stage]
  return {
    stage,
    load: {
      users: text.users === undefined ? usual.users : readCount('users', text.users),
      minutes: text.minutes === undefined ? usual.minutes : readCount('minutes', text.minutes),
      model: text.model === undefined ? usual.model : choose('model', realtimeModels, text.model),
    },
  }
}

function choose<Name extends string>(what: string, names: readonly Name[], text: string): Name {
  const name = names.find((one) => one === text)
  if (!name) throw new Error(`--${what} is ${text}; it must be one of ${names.join(', ')}`)
  return name
}

function readCount(what: string, text: string): number {
  const count = Number(text)
  if (!Number.isFinite(count) || count < 0 || text.trim() === '') {
    throw new Error(`--${what} is ${text}; it must be a number that is not negative`)
  }
  return count
}
