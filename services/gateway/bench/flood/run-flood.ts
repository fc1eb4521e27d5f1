/**
 * Valid but too many: every socket event and every route, far over its budget, while other callers talk. Part
 * of `npm run test:fuzz`; alone with `-- --kind=too-many`. Ends with an error when the gateway or the API exceeds its memory in the chart, or its event loop is late. Effects on other callers are an error too.
 */
import { readFile } from 'node:fs/promises'
import { startProcess } from '@astrovoice/dev-env/processes'
import { percentile } from '../load.ts'
import type { MeasuredProcess } from '../measured-process.ts'
import { eventAttacks } from './attack.ts'
import { setUpFloodStage, type FloodStage } from './flood-stage.ts'
import type { AttackReport } from './flooder.ts'
import { HonestCaller } from './honest-caller.ts'
import { writeOrders } from './orders.ts'
import { routeAttacks } from './route-attacks.ts'

const honestCallers = 6
const calmMs = 45_000
const [messages, requests] = [2500, 600]
const lookEveryMs = 500
const maxLoopDelayMs = 100
const maxSlowdown = 1.2

export interface FloodResult {
  readonly attacks: readonly AttackReport[]
  readonly calmP95Ms: number
  readonly floodP95Ms: number
  readonly slowdown: number
  readonly answers: number
  readonly unanswered: readonly string[]
  readonly services: readonly ServiceFigures[]
  readonly isHeld: boolean
}

interface ServiceFigures {
  readonly name: 'gateway' | 'api'
  readonly maxResidentMb: number
  readonly limitMb: number
  readonly loopDelayP99Ms: number
  readonly isRunning: boolean
}

/** Runs the flood and checks its limits. */
export async function runFlood(): Promise<FloodResult> {
  await using stage = await setUpFloodStage()
  const callers = (await stage.newTokens(honestCallers)).map(
    (token) => new HonestCaller(stage.gateway.url, token),
  )
  await Promise.all(callers.map((caller) => caller.start()))
  const takeWaits = () => callers.flatMap(({ waitsMs }) => waitsMs.splice(0)).toSorted((a, b) => a - b)

  await talk(callers, AbortSignal.timeout(calmMs))
  const calm = takeWaits()
  const flooding = new AbortController()
  const watching = [
    watch('gateway', stage.gateway, flooding.signal),
    watch('api', stage.api, flooding.signal),
  ]
  const talking = talk(callers, flooding.signal)
  const attacks = await flood(stage)
  flooding.abort()
  await talking
  const [services, flooded] = [await Promise.all(watching), takeWaits()]
  await Promise.all(callers.map((caller) => caller.end()))

  const [calmP95Ms, floodP95Ms] = [percentile(calm, 0.95), percentile(flooded, 0.95)]
  const unanswered = callers.flatMap((caller) => caller.unanswered)
  const slowdown = floodP95Ms / calmP95Ms
  const isHeld =
    slowdown <= maxSlowdown &&
    unanswered.length === 0 &&
    attacks.every(({ refused, failed }) => refused > 0 && failed === 0) &&
    services.every(isWell)
  const answers = calm.length + flooded.length
  return { attacks, calmP95Ms, floodP95Ms, slowdown, answers, unanswered, services, isHeld }
}

const isWell = ({ isRunning, maxResidentMb, limitMb, loopDelayP99Ms }: ServiceFigures) =>
  isRunning && maxResidentMb <= limitMb && loopDelayP99Ms <= maxLoopDelayMs

async function talk(callers: readonly HonestCaller[], signal: AbortSignal): Promise<void> {
  await Promise.all(callers.map((caller) => caller.askUntil(signal)))
}

async function flood(stage: FloodStage): Promise<AttackReport[]> {
  const orders = writeOrders({
    gatewayUrl: stage.gateway.url,
    apiUrl: stage.api.url,
    messages,
    requests,
    tokens: await stage.newTokens(eventAttacks.length + routeAttacks.length),
    routes: [...routeAttacks],
  })
  const reports: AttackReport[] = []
  const flooder = startProcess(process.execPath, [new URL('./flooder.ts', import.meta.url).pathname], {
    env: { ...process.env, ...orders },
    onLine: (line) => {
      if (line.startsWith('{')) reports.push(JSON.parse(line) as AttackReport)
    },
  })
  await flooder.gone
  if (flooder.child.exitCode !== 0) throw new Error(`The flood broke off:\n${flooder.lastOutput()}`)
  return reports
}

/** The resources that a service uses until the signal. */
async function watch(
  name: ServiceFigures['name'],
  service: MeasuredProcess,
  signal: AbortSignal,
): Promise<ServiceFigures> {
  let maxResidentBytes = 0
  let loopDelayP99Ms = 0
  await service.usage()
  while (!signal.aborted && service.state().isRunning) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    maxResidentBytes = Math.max(maxResidentBytes, (await service.resident()).rssBytes)
  }
  const { isRunning } = service.state()
  if (isRunning) loopDelayP99Ms = (await service.usage()).loopDelayP99Ms
  const maxResidentMb = maxResidentBytes / 1024 / 1024
  return { name, maxResidentMb, limitMb: await readLimitMb(name), loopDelayP99Ms, isRunning }
}

/** The memory that the chart allows a service by default. */
async function readLimitMb(name: ServiceFigures['name']): Promise<number> {
  const values = await readFile(new URL('../../../../charts/astrovoice/values.yaml', import.meta.url), 'utf8')
  const [, amount, unit] =
    new RegExp(`^${name}:\\n[^]*?limits:\\n\\s+memory: (\\d+)([MG])i`, 'm').exec(values) ?? []
  if (!amount) throw new Error(`The chart has no memory limit for ${name}.`)
  return Number(amount) * (unit === 'G' ? 1024 : 1)
}
