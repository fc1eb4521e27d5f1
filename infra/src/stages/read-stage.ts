import { parseArgs } from 'node:util'
import { stages } from './index.ts'
import { stageNames, type StageProps } from './stage-props.ts'

/**
 * The stage that the command line names: `--stage production --account …` when run by hand, `-c stage=…` when the
 * CDK's CLI runs it (which passes context in `CDK_CONTEXT_JSON`).
 * @throws when no stage is named, or one that is not there
 */
export function readStage(args: readonly string[], env: NodeJS.ProcessEnv): StageProps {
  const { values } = parseArgs({
    args: [...args],
    options: { stage: { type: 'string' }, account: { type: 'string' } },
  })
  const context = JSON.parse(env['CDK_CONTEXT_JSON'] ?? '{}') as { stage?: string; account?: string }
  const { stage: named, account } = { ...context, ...values }
  const name = stageNames.find((stageName) => stageName === named)
  if (!name) {
    throw new Error(`which stage? Say -c stage=… with one of ${stageNames.join(', ')} (said: ${named ?? 'nothing'})`)
  }
  return account === undefined ? stages[name] : { ...stages[name], account }
}
