/**
 * Writes the values file of a stage to standard output.
 *   node infra/bin/write-chart-values.ts --outputs outputs.json     from `cdk deploy --outputs-file outputs.json`
 *   node infra/bin/write-chart-values.ts --stage production         from the parameters in SSM
 */
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { fetchChartInputs } from '../src/chart/fetch-chart-inputs.ts'
import { toChartValues } from '../src/chart/chart-values.ts'

const { values } = parseArgs({ options: { outputs: { type: 'string' }, stage: { type: 'string' } } })
process.stdout.write(
  `# Written by infra/bin/write-chart-values.ts from what is deployed; do not edit.\n${stringify(toChartValues(await fetchChartInputs(values)))}`,
)
