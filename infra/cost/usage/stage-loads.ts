import type { StageName } from '../../src/stages/stage-props.ts'
import type { StageLoad } from '../price-stage.ts'

/** The gateway's default model. */
const model = 'gpt-realtime-2.1'

/** Load of each stage unless the command says otherwise. Production has the original specification's users. */
export const stageLoads: Readonly<Record<StageName, StageLoad>> = {
  production: { users: 10_000, minutes: 100_000, model },
  staging: { users: 100, minutes: 1_000, model },
  dev: { users: 10, minutes: 100, model },
}
