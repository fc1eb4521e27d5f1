import { readFileSync } from 'node:fs'
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { ChartInputs } from './chart-inputs.ts'
import { readChartInputs } from './read-chart-inputs.ts'

type Texts = Record<string, string>

export interface InputsSource {
  /** A file that `cdk deploy --outputs-file` wrote. */
  readonly outputs?: string | undefined
  /** The stage whose parameters are in SSM. */
  readonly stage?: string | undefined
}

/** The inputs of a deployed stage. @throws naming every missing one */
export async function fetchChartInputs({ outputs, stage }: InputsSource): Promise<ChartInputs> {
  if (outputs) return readChartInputs(readOutputs(outputs))
  if (stage) return readChartInputs(await readParameters(stage))
  throw new Error('say --outputs FILE or --stage NAME')
}

/** The file has the outputs of all stacks; the inputs are those of the release stack. */
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
