import type { App } from 'aws-cdk-lib/core'
import type { DataStack } from '../data/data-stack.ts'
import { NetworkStack } from '../network/network-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { StandbyStack } from './standby-stack.ts'

/** The second region, if the stage has one: a network like the first and a database that follows it. */
export function createStandby(app: App, stage: StageProps, data: DataStack): void {
  const { standby } = stage
  if (!standby) return
  const { vpc } = new NetworkStack(app, { ...standby, stage, id: 'standby-network' })
  new StandbyStack(app, { stage, standby, vpc }).addStackDependency(data)
}
