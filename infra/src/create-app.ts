import { AwsSolutionsChecks } from 'cdk-nag'
import { App, Validations } from 'aws-cdk-lib/core'
import cdkJson from '../cdk.json' with { type: 'json' }
import { createStage } from './create-stage.ts'
import { findStageFaults } from './stages/find-stage-faults.ts'
import type { StageProps } from './stages/stage-props.ts'

export interface CreateAppOptions {
  /** Where the templates go; by default the CDK's choice: the CLI's folder, else `cdk.out`. */
  readonly outdir?: string
  /** Whether findings of cdk-nag and CloudFormation's schemas fail the synthesis. @default true */
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
