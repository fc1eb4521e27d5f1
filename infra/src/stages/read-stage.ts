import { parseArgs } from 'node:util'
import { stages } from './index.ts'
import { stageNames, type StageProps } from './stage-props.ts'

interface Said {
  readonly stage?: string
  readonly account?: string
  readonly hostedZoneId?: string
}

/**
 * The stage that the command line names: `--stage production --account …` when run by hand, `-c stage=…` when the
 * CDK's CLI runs it (which passes context in `CDK_CONTEXT_JSON`).
 * @throws when no stage is named, or one that is not there
 */
export function readStage(args: readonly string[], env: NodeJS.ProcessEnv): StageProps {
  const options = {
    stage: { type: 'string' },
    account: { type: 'string' },
    hostedZoneId: { type: 'string' },
  } as const
  const { values } = parseArgs({ args: [...args], options })
  const said: Said = { ...(JSON.parse(env['CDK_CONTEXT_JSON'] ?? '{}') as Said), ...values }
  const name = stageNames.find((stageName) => stageName === said.stage)
  if (!name) {
    const known = stageNames.join(', ')
    throw new Error(`which stage? Say -c stage=… with one of ${known} (said: ${said.stage ?? 'nothing'})`)
  }
  const stage = stages[name]
  return {
    ...stage,
    account: said.account ?? stage.account,
    edge: { ...stage.edge, hostedZoneId: said.hostedZoneId ?? stage.edge.hostedZoneId },
  }
}
