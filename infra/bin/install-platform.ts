/**
 * Installs the releases that the services' chart needs into the cluster of the current kubeconfig. Run it
 * inside the VPC, where the API server has its only address.
 *   node infra/bin/install-platform.ts --stage production [--print]
 *   node infra/bin/install-platform.ts --outputs outputs.json [--print]
 * With --print it writes the Helm commands and installs nothing.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { fetchChartInputs } from '../src/chart/fetch-chart-inputs.ts'
import { toHelmArguments } from '../src/platform/helm-arguments.ts'
import { describePlatform } from '../src/platform/platform-releases.ts'

const checkout = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: { stage: { type: 'string' }, outputs: { type: 'string' }, print: { type: 'boolean' } },
})
const inputs = await fetchChartInputs(values)

for (const release of describePlatform({ ...inputs, clusterName: `astrovoice-${inputs.stage}` })) {
  const args = toHelmArguments(release)
  const input = stringify(release.values)
  if (values.print) {
    process.stdout.write(`helm ${args.join(' ')} <<'VALUES'\n${input}VALUES\n`)
    continue
  }
  const { status } = spawnSync('helm', args, { cwd: checkout, input, stdio: ['pipe', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`helm failed to install ${release.name} (exit code ${status})`)
}
