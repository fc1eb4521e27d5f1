/**
 * Installs what the chart counts on into the cluster of the current kubeconfig.
 *   node infra/bin/install-platform.ts --stage production [--print]
 * With --print it writes the Helm commands and installs nothing.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { logBucketPurpose } from '../src/foundation/log-bucket.ts'
import { hostNames } from '../src/edge/host-names.ts'
import type { PlatformRelease } from '../src/delivery/platform-release.ts'
import { describePlatform } from '../src/delivery/platform-releases.ts'
import { readStage } from '../src/stages/read-stage.ts'

const options = { stage: { type: 'string' }, print: { type: 'boolean' } } as const
const { values } = parseArgs({ options })
const stage = readStage(values, {})
const clusterName = `astrovoice-${stage.name}`

const toArguments = (release: PlatformRelease) => [
  ...['upgrade', '--install', release.name, release.chart],
  ...['--repo', release.repository, '--version', release.version],
  ...['--namespace', release.namespace, '--create-namespace', '--wait', '--timeout', '10m', '--values', '-'],
]

const releases = describePlatform({
  stage: stage.name,
  region: stage.region,
  clusterName,
  apiHost: hostNames(stage).api,
  accessLogBucket: `${clusterName}-${logBucketPurpose}-${stage.account}`,
})

for (const release of releases) {
  const input = stringify(release.values)
  if (values.print) {
    process.stdout.write(`helm ${toArguments(release).join(' ')} <<'VALUES'\n${input}VALUES\n`)
    continue
  }
  const { status } = spawnSync('helm', toArguments(release), { input, stdio: ['pipe', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`helm could not install ${release.name} (exit code ${status})`)
}
