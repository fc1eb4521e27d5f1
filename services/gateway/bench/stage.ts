import { openDatabase } from '@astrovoice/platform/postgres'
import { signUpCaller, startIssuer, type SignedUpCaller } from '@astrovoice/dev-env/callers'
import { startStores } from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'
import type { BenchCall } from './bench-call.ts'
import { openGatewayCall } from './gateway-call.ts'
import { startMeasured, type MeasuredProcess } from './measured-process.ts'
import { openRelayCall } from './relay-call.ts'

/** The processes of a measurement: an echo upstream, a bare relay and the gateway. */
export interface Stage extends AsyncDisposable {
  readonly upstream: MeasuredProcess
  readonly gateway: MeasuredProcess
  readonly relay: MeasuredProcess
  /** A token of a new caller. */
  newCallerToken(): Promise<string>
  /** Calls in Postgres. */
  countStoredCalls(): Promise<number>
  /** Starts one more gateway on the same stores. */
  startGateway(): Promise<MeasuredProcess>
  openCalls(carrier: Carrier, count: number, frameMs: number, gateway?: MeasuredProcess): Promise<BenchCall[]>
}

export type Carrier = 'relay' | 'gateway'

const here = (path: string) => new URL(path, import.meta.url)

/** `maxCalls` is the maximum of each gateway: a call without its caller counts for a minute more. */
export async function setUpStage(maxCalls: number): Promise<Stage> {
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startStores((line) => process.stderr.write(`${line}\n`)))
  const issuer = cleanup.use(await startIssuer())
  const database = openDatabase(stores.databaseUrl)
  cleanup.defer(() => database.close())
  const processes: MeasuredProcess[] = []
  cleanup.defer(async () => void (await Promise.all(processes.map((each) => each.stop()))))
  const start = async (options: Omit<Parameters<typeof startMeasured>[0], 'port'>) => {
    const { port } = await takeFreePorts('port')
    const started = await startMeasured({ ...options, port })
    processes.push(started)
    return started
  }
  const upstream = await start({
    module: here('../../realtime-local/src/main.ts'),
    readyPath: '/readyz',
    env: { LOG_LEVEL: 'error', STAND_INS: 'allowed' },
  })
  const relay = await start({
    module: here('./relay.ts'),
    readyPath: '/',
    env: { UPSTREAM_URL: `${upstream.url.replace('http', 'ws')}/v1/realtime?model=echo` },
  })
  const env = {
    LOG_LEVEL: 'error',
    STAND_INS: 'allowed',
    DATABASE_URL: stores.databaseUrl,
    REDIS_URL: stores.redisUrl,
    AUTH_ISSUER: issuer.name,
    AUTH_JWKS_URL: issuer.jwksUrl,
    OPENAI_API_KEY: 'bench',
    AI_PROVIDERS: 'local',
    OPENAI_BASE_URL: `${upstream.url}/v1`,
    OPENAI_REALTIME_MODEL: 'echo',
    // Refused calls are not measured.
    CALLS_MAX_PER_GATEWAY: `${maxCalls}`,
  }
  const startGateway = () => start({ module: here('../src/main.ts'), readyPath: '/readyz', env })
  const gateway = await startGateway()
  const running = cleanup.move()
  return {
    upstream,
    gateway,
    relay,
    newCallerToken: async () => (await signUpCaller(database, issuer)).token(),
    countStoredCalls: () => database.prisma.call.count(),
    startGateway,
    // A caller per call: budgets of one person must not bound the gateway.
    async openCalls(carrier, count, frameMs, through = gateway) {
      const callers: SignedUpCaller[] = []
      for (let n = 0; n < count; n++) callers.push(await signUpCaller(database, issuer))
      return openAll(callers, async (caller) =>
        carrier === 'relay'
          ? openRelayCall(relay.url)
          : openGatewayCall(through.url, await caller.token(), frameMs),
      )
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

/** A few at a time: bursts of handshakes are not measured. */
async function openAll(
  callers: readonly SignedUpCaller[],
  open: (caller: SignedUpCaller) => Promise<BenchCall>,
): Promise<BenchCall[]> {
  const calls: BenchCall[] = []
  for (let at = 0; at < callers.length; at += 10) {
    calls.push(...(await Promise.all(callers.slice(at, at + 10).map(open))))
  }
  return calls
}
