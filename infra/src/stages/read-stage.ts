import { stages } from './index.ts'
import { stageNames, type StageProps } from './stage-props.ts'

export interface Said {
  readonly stage?: string | undefined
  readonly account?: string | undefined
  readonly hostedZoneId?: string | undefined
}

/**
 * The stage that the caller names, by flag or by `-c stage=…`. The CDK's CLI passes the latter in
 * `CDK_CONTEXT_JSON`.
 * @throws when no stage is named, or an unknown one
 */
export function readStage(byHand: Said, env: NodeJS.ProcessEnv): StageProps {
  const said: Said = { ...(JSON.parse(env['CDK_CONTEXT_JSON'] ?? '{}') as Said), ...byHand }
  const name = stageNames.find((stageName) => stageName === said.stage)
  if (!name) {
    const known = stageNames.join(', ')
    throw new Error(`which stage? Say -c stage=… with one of ${known} (given: ${said.stage ?? 'nothing'})`)
  }
  const stage = stages[name]
  return {
    ...stage,
    account: said.account ?? stage.account,
    edge: { ...stage.edge, hostedZoneId: said.hostedZoneId ?? stage.edge.hostedZoneId },
  }
}
