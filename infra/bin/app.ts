/** The CDK's app: `cdk … -c stage=production` runs it, or `node infra/bin/app.ts --stage production --outdir FOLDER`. */
import { parseArgs } from 'node:util'
import { createApp } from '../src/create-app.ts'
import { readStage } from '../src/stages/read-stage.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { stage: text, account: text, hostedZoneId: text, outdir: text } })
createApp(readStage(values, process.env), { outdir: values.outdir }).synth()
