#!/usr/bin/env node
/**
 * Prints the size of each image over its base, and its time to ready with a real Postgres and Redis. `make
 * images` runs it; an image that is too large fails it.
 *
 *   measure-images.ts [--tag dev] [--base node:24-slim] [--runs 5] [--json]
 */
import { parseArgs } from 'node:util'
import { startMeasuredStores } from '../measured-stores.ts'
import { measureRun, measureStart } from '../measure-start.ts'
import type { BundleName } from '../bundles.ts'
import { runProgram } from '@astrovoice/k8s/local'
import { formatTable } from '../table.ts'

const largestOverBaseMb = 80
const { values } = parseArgs({
  options: {
    tag: { type: 'string', default: 'dev' },
    base: { type: 'string', default: 'node:24-slim' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})

const imageOf = (name: string) => `astrovoice/${name}:${values.tag}`

async function sizeMb(image: string): Promise<number> {
  const bytes = await runProgram('docker', ['image', 'inspect', '--format', '{{.Size}}', image])
  return Number(bytes) / 1e6
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

async function measure(
  baseMb: number,
): Promise<{ name: string; overBaseMb: number; startMs: number | null }[]> {
  await using stores = await startMeasuredStores()
  // `migrate` comes first: a service is ready only when the tables exist.
  const starts: Record<BundleName, (() => Promise<number>) | null> = {
    migrate: () => measureRun(imageOf('migrate'), stores.database),
    api: () => measureStart(imageOf('api'), ...stores.service('api')),
    admin: () => measureStart(imageOf('admin'), ...stores.service('admin')),
    gateway: () => measureStart(imageOf('gateway'), ...stores.service('gateway')),
    worker: () => measureStart(imageOf('worker'), ...stores.service('worker')),
    'realtime-local': () => measureStart(imageOf('realtime-local'), ...stores.service('realtime-local')),
    caller: null,
  }
  const measured = []
  for (const name of Object.keys(starts) as BundleName[]) {
    const start = starts[name]
    const startsMs: number[] = []
    for (let run = 0; start && run < Number(values.runs); run++) startsMs.push(await start())
    const startMs = start ? Math.round(median(startsMs)) : null
    const overBaseMb = Math.round(((await sizeMb(imageOf(name))) - baseMb) * 10) / 10
    measured.push({ name, overBaseMb, startMs })
  }
  return measured
}

const images = await measure(await sizeMb(values.base))
process.stdout.write(
  `${formatTable(
    ['image', 'MB over base', 'ms to ready'],
    images.map(({ name, overBaseMb, startMs }) => [imageOf(name), overBaseMb, startMs ?? '—']),
  )}\n`,
)
if (values.json) process.stdout.write(`${JSON.stringify({ base: values.base, images })}\n`)
const tooLarge = images.filter(({ overBaseMb }) => overBaseMb > largestOverBaseMb)
if (tooLarge.length > 0) {
  const names = tooLarge.map(({ name }) => imageOf(name)).join(', ')
  process.stderr.write(`More than ${largestOverBaseMb} MB over the base: ${names}\n`)
  process.exitCode = 1
}
