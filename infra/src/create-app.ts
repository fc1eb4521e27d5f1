import { AwsSolutionsChecks } from 'cdk-nag'
import { App, Validations } from 'aws-cdk-lib/core'
import cdkJson from '../cdk.json' with { type: 'json' }
import { createStage } from './create-stage.ts'
import { findStageFaults } from './stages/find-stage-faults.ts'
import type { StageProps } from './stages/stage-props.ts'

export interface CreateAppOptions {
  /** Where the templates go; the CDK's own choice (what the CLI says, else `cdk.out`) if left out. */
  readonly outdir?: string
  /** Whether findings of cdk-nag and of CloudFormation's schemas fail the synthesis; on unless said otherwise. */
  readonly isChecked?: boolean
}

/**
 * The app of one stage.
 * @throws with every fault of the stage's settings at once
 */
export function createApp(stage: StageProps, options: CreateAppOptions = {}): App {
  const faults = findStageFaults(stage)
  if (faults.length > 0) throw new Error(`stage ${stage.name} cannot be built:\n  ${faults.join('\n  ')}`)
  const { isChecked = true } = options
  const app = new App({
    context: cdkJson.context,
    builtinCloudFormationValidation: isChecked,
    outdir: options.outdir,
  })
  if (isChecked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  createStage(app, stage)
  return app
}
