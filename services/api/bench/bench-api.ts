/**
 * The API beside an Express app that checks the same token and runs the same SQL, in the same run.
 *
 *   npm run -s bench:api -- [--json] [--quick] [--profile] [--check]
 *
 * Prints the requests a second of both and their ratio, the latency at half of the API's maximum over 200 connections,
 * and how long malformed requests take. --json prints one JSON object on the last line; --check fails below the bars;
 * --profile writes the API's CPU profile into out/.
 */
import { load, median, type Load } from './load.ts'
import { loadEvenly } from './paced-load.ts'
import { malformedRequests, sendMalformed } from './malformed-requests.ts'
import { readCpuMs } from './read-cpu.ts'
import { setUpStage, type Measurable, type Stage } from './stage.ts'

const flags = process.argv.slice(2)
const has = (flag: string) => flags.includes(`--${flag}`)
const plan = has('quick') ? { rounds: 1, seconds: 3 } : { rounds: 3, seconds: 6 }

interface Measured {
  readonly perSecond: number
  readonly cpuMs: number
}

const bars = { ratio: 0.6, p99Ms: 20, chartP99Ms: 10, malformedMs: 50 }
const compared = ['/v1/me', '/v1/birth-profiles', '/v1/conversations']
const maxConnections = 50
const openConnections = 200

await using stage = await setUpStage({
  apiFlags: has('profile') ? ['--cpu-prof', '--cpu-prof-dir=out'] : [],
})
const base = (path: string): Omit<Load, 'url'> => ({
  path,
  accessToken: stage.accessToken,
  seconds: plan.seconds,
  connections: maxConnections,
})

/** Requests a second, and the processor time that the server takes for each. */
async function measure({ url, pid }: Measurable, path: string) {
  const before = await readCpuMs(pid)
  const { requestsPerSecond } = await load({ ...base(path), url })
  const usedMs = (await readCpuMs(pid)) - before
  return { perSecond: requestsPerSecond, cpuMs: usedMs / (requestsPerSecond * plan.seconds) }
}

/** By turns, so that a machine that slows down slows both. */
async function compare(path: string) {
  const results = { api: [] as Measured[], reference: [] as Measured[] }
  for (const { url } of [stage.api, stage.reference]) await load({ ...base(path), url, seconds: 2 })
  for (let n = 0; n < plan.rounds; n++) {
    results.reference.push(await measure(stage.reference, path))
    results.api.push(await measure(stage.api, path))
  }
  const [api, express] = [results.api, results.reference].map((all) => ({
    perSecond: Math.round(median(all.map(({ perSecond }) => perSecond))),
    cpuMs: round(median(all.map(({ cpuMs }) => cpuMs))),
  })) as [Measured, Measured]
  return { path, api, express, ratio: round(api.perSecond / express.perSecond) }
}

/** Half of what the API does at most, over many open connections. */
async function measureLatency(path: string, maxPerSecond: number) {
  const half = { rate: maxPerSecond / 2, connections: openConnections, seconds: plan.seconds * 2 }
  const { requestsPerSecond, p50Ms, p99Ms } = await loadEvenly({ ...base(path), ...half, url: stage.api.url })
  return { path, requestsPerSecond, p50Ms, p99Ms }
}

async function measureMalformed({ api, accessToken }: Stage) {
  const taken = []
  for (const each of malformedRequests) {
    // The first compiles what the second measures.
    await sendMalformed(api.url, accessToken, each)
    const { durationMs } = await sendMalformed(api.url, accessToken, each)
    taken.push({ name: each.name, durationMs: round(durationMs) })
  }
  const [slowest] = taken.toSorted((a, b) => b.durationMs - a.durationMs)
  return { requests: taken.length, slowest: slowest! }
}

const round = (value: number) => Math.round(value * 100) / 100
const print = (what: string, value: unknown) =>
  process.stdout.write(`${what.padEnd(34)} ${JSON.stringify(value)}\n`)

const ratios = []
const latencies = []
for (const path of compared) {
  const result = await compare(path)
  print(path, result)
  ratios.push(result)
  const latency = await measureLatency(path, result.api.perSecond)
  print(`${path} at half`, latency)
  latencies.push(latency)
}
const chartPath = `/v1/birth-profiles/${stage.birthProfileId}/chart`
const chartMax = await load({ ...base(chartPath), url: stage.api.url })
const chart = {
  ...(await measureLatency(chartPath, chartMax.requestsPerSecond)),
  path: '/v1/birth-profiles/{id}/chart',
}
print('chart at half', chart)
const malformed = await measureMalformed(stage)
print('malformed', malformed)

const missed = [
  ...ratios.filter(({ ratio }) => ratio < bars.ratio).map(({ path, ratio }) => `${path}: ratio ${ratio}`),
  ...latencies.filter(({ p99Ms }) => p99Ms > bars.p99Ms).map(({ path, p99Ms }) => `${path}: p99 ${p99Ms} ms`),
  ...(chart.p99Ms > bars.chartP99Ms ? [`chart: p99 ${chart.p99Ms} ms`] : []),
  ...(malformed.slowest.durationMs > bars.malformedMs ? [`malformed: ${malformed.slowest.name}`] : []),
]
for (const miss of missed) print('below its bar', miss)
if (has('json'))
  process.stdout.write(`${JSON.stringify({ bars, ratios, latencies, chart, malformed, missed })}\n`)
if (has('check') && missed.length > 0) process.exitCode = 1
