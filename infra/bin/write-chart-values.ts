/**
 * Writes the values file of a stage to standard output.
 *   node infra/bin/write-chart-values.ts --outputs outputs.json     from `cdk deploy --outputs-file outputs.json`
 *   node infra/bin/write-chart-values.ts --stage production         from the parameters in SSM
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm'
import { stringify } from 'yaml'
import { readChartInputs } from '../src/chart/read-chart-inputs.ts'
import { toChartValues } from '../src/chart/chart-values.ts'

type Texts = Record<string, string>

/** The file has outputs by stack; only the release stack's are the chart's. */
function readOutputs(file: string): Texts {
  const stacks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Texts>
  const name = Object.keys(stacks).find((stack) => stack.endsWith('-release'))
  if (!name) throw new Error(`${file} has no release stack: deploy it with --outputs-file`)
  return stacks[name]!
}

async function readParameters(stage: string): Promise<Texts> {
  const ssm = new SSMClient()
  const Path = `/astrovoice/${stage}/chart/`
  const texts: Texts = {}
  let NextToken: string | undefined
  do {
    const page = await ssm.send(new GetParametersByPathCommand({ Path, NextToken }))
    for (const { Name, Value } of page.Parameters ?? []) texts[Name!.slice(Path.length)] = Value!
    NextToken = page.NextToken
  } while (NextToken)
  return texts
}

const { values } = parseArgs({ options: { outputs: { type: 'string' }, stage: { type: 'string' } } })
if (!values.outputs && !values.stage) throw new Error('say --outputs FILE or --stage NAME')
const texts = values.outputs ? readOutputs(values.outputs) : await readParameters(values.stage!)
process.stdout.write(
  `# Written by infra/bin/write-chart-values.ts from what is deployed; do not edit.\n${stringify(toChartValues(readChartInputs(texts)))}`,
)
