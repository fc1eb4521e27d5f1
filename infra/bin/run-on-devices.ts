/**
 * Tests the apps that `eas build --json` built on the phones of Device Farm. Ends with 1 unless all pass.
 *   node infra/bin/run-on-devices.ts --builds builds.json --project astrovoice-staging --pool phones
 */
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { DeviceFarmClient } from '@aws-sdk/client-device-farm'
import { deviceFarmRegion } from '../src/delivery/device-farm-stack.ts'
import { runOnDevices } from '../src/delivery/device-run.ts'

interface Build {
  readonly platform: 'ANDROID' | 'IOS'
  readonly artifacts: { readonly applicationArchiveUrl: string }
}

const askAgainAfterMs = 15_000
const text = { type: 'string', default: '' } as const
const { values } = parseArgs({ options: { builds: text, project: text, pool: text } })
const builds = JSON.parse(await readFile(values.builds, 'utf8')) as Build[]
const farm = new DeviceFarmClient({ region: deviceFarmRegion })

for (const { platform, artifacts } of builds) {
  const fileName = platform === 'IOS' ? 'app.ipa' : 'app.apk'
  const app = new Uint8Array(await (await fetch(artifacts.applicationArchiveUrl)).arrayBuffer())
  const result = await runOnDevices(
    { fileName, app, projectName: values.project, poolName: values.pool },
    { farm, pause: () => setTimeout(askAgainAfterMs) },
  )
  process.stdout.write(`${fileName}: ${result}\n`)
  if (result !== 'PASSED') process.exitCode = 1
}
