import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { spawn, type ChildProcess } from 'node:child_process'
import { apply } from '@astrovoice/k8s/local'
import type { LiveCallEvent } from '@astrovoice/dev-env/live-calls'
import { release, type Installation } from './installation.ts'

const podName = 'callers'

/** Callers in the cluster, with the rights of the chart’s own test. Collects the events of their calls. */
export class Callers {
  readonly events: LiveCallEvent[] = []
  readonly #installation: Installation
  readonly #waiting = new Set<() => void>()
  #log: ChildProcess | null = null

  constructor(installation: Installation) {
    this.#installation = installation
  }

  async start(image: string, callerCount: number, node: string): Promise<void> {
    await apply(this.#installation.place, describeCallers(image, callerCount, node))
    await this.#installation.kubectl('wait', `pod/${podName}`, '--for=condition=Ready', '--timeout=120s')
    const { context, namespace } = this.#installation.place
    const where = ['--context', context, '--namespace', namespace]
    this.#log = spawn('kubectl', [...where, 'logs', '--follow', podName], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface({ input: this.#log.stdout! }).on('line', (line) => this.#take(line))
  }

  #take(line: string): void {
    if (!line.startsWith('{')) return void process.stderr.write(`callers: ${line}\n`)
    this.events.push(JSON.parse(line) as LiveCallEvent)
    this.#waiting.forEach((look) => look())
  }

  /** Waits until the events meet a condition. @throws Error when that takes too long. */
  async until(isEnough: (events: readonly LiveCallEvent[]) => boolean, what: string, withinMs: number) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const look = () => {
      if (isEnough(this.events)) resolve()
    }
    const timer = setTimeout(() => reject(new Error(`${what}: not within ${withinMs / 1000} s`)), withinMs)
    this.#waiting.add(look)
    look()
    try {
      await promise
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(look)
    }
  }

  /** Waits until every caller has heard one more whole answer. */
  async untilAllAnswered(callerCount: number, since: number): Promise<void> {
    const answered = (events: readonly LiveCallEvent[]) =>
      new Set(events.slice(since).flatMap(({ kind, caller }) => (kind === 'answered' ? [caller] : []))).size
    await this.until((events) => answered(events) >= callerCount, 'every caller an answer', 180_000)
  }

  /** Waits until every caller has called again, so that every gateway has calls. */
  async untilAllCalledAgain(callerCount: number, since: number): Promise<void> {
    const begun = (events: readonly LiveCallEvent[]) =>
      new Set(events.slice(since).flatMap(({ kind, caller }) => (kind === 'started' ? [caller] : []))).size
    await this.until((events) => begun(events) >= callerCount, 'every caller a new call', 180_000)
  }

  /** Lets every caller hang up after the current answer. */
  async stop(): Promise<void> {
    const gone = this.#log && once(this.#log, 'exit')
    await this.#installation.kubectl('delete', 'pod', podName, '--ignore-not-found', '--grace-period=90')
    await gone
  }
}

/** A label by which network policies let callers reach what they need. */
const callTestLabels = {
  'app.kubernetes.io/name': release,
  'app.kubernetes.io/instance': release,
  'app.kubernetes.io/component': 'call-test',
}

const securityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
}

/** A program that ends when an address replies. */
const keepAsking = `
const ask = () => fetch(process.argv[1]).then(() => {}, () => setTimeout(ask, 500))
ask()`

const describeCallers = (image: string, callerCount: number, node: string) => {
  const url = (name: string) => `http://${release}-${name}:8080`
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: podName, labels: callTestLabels },
    spec: {
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 90,
      nodeSelector: { 'kubernetes.io/hostname': node },
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      // Network policies take effect a moment after a new pod starts.
      initContainers: [
        { name: 'reach', image, args: ['-e', keepAsking, url('realtime-local')], securityContext },
      ],
      containers: [
        {
          name: 'callers',
          image,
          imagePullPolicy: 'IfNotPresent',
          args: [
            'dist/hold-calls.js',
            ...['--callers', `${callerCount}`, '--api', url('api'), '--gateway', url('gateway')],
            ...['--speech', url('realtime-local'), '--pause-ms', '10000', '--answers-per-call', '2'],
          ],
          // Phones do not share the processor of the cluster: pods that start may not hold up their sound.
          resources: { requests: { cpu: '500m', memory: '256Mi' } },
          securityContext,
        },
      ],
    },
  }
}
