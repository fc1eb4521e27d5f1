import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const command = join(import.meta.dirname, '../../bin/write-chart-values.ts')

/**
 * The chart's values of a deployed stage, from its outputs and from its parameters.
 * @throws when the two ways differ
 */
export async function writeChartValues(options: {
  stage: string
  outputsFile: string
  env: NodeJS.ProcessEnv
}): Promise<string> {
  const { stage, outputsFile, env } = options
  const [fromOutputs, fromParameters] = await Promise.all(
    [
      ['--outputs', outputsFile],
      ['--stage', stage],
    ].map(async (args) => (await run('node', [command, ...args], { env })).stdout),
  )
  if (fromOutputs !== fromParameters) {
    throw new Error(`outputs and parameters differ:\n${fromOutputs}\n---\n${fromParameters}`)
  }
  return fromOutputs!
}

/**
 * Renders the chart with these values, after Helm has validated them by the chart's schema.
 * @returns the number of objects
 */
export async function renderChart(options: {
  helm: string
  chart: string
  folder: string
  values: string
}): Promise<number> {
  const { helm, chart, folder, values } = options
  const valuesFile = join(folder, 'values.yaml')
  await writeFile(valuesFile, values)
  const args = ['template', 'astrovoice', chart, '--namespace', 'astrovoice', '--values', valuesFile]
  const { stdout } = await run(helm, args, { maxBuffer: 64 * 1024 * 1024 })
  return stdout.match(/^kind: /gm)?.length ?? 0
}
