/** Loaded before a process's own module (`--import`): reports the usage of the process over IPC. */
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface Usage {
  /** User and system time since the start, in microseconds. */
  readonly cpuUs: number
  readonly rssBytes: number
  /** Heap and JavaScript's memory outside of it. */
  readonly heapBytes: number
  /** The handles that keep the event loop alive, by kind: sockets, timers and the like. */
  readonly active: Readonly<Record<string, number>>
  /** Delay of the event loop since the last request, in milliseconds, at the 99th percentile. */
  readonly loopDelayP99Ms: number
  /** Warnings of Node's own, such as of too many listeners. */
  readonly warnings: readonly string[]
}

/** The requests it replies to. */
export type Question =
  | { readonly collect: boolean }
  | { readonly profileInto: string | null }
  /** Leaves the event loop's figures as they are. */
  | { readonly residentOnly: true }

const warnings: string[] = []
process.on('warning', ({ name, message }) => void warnings.push(`${name}: ${message}`))

/** Measures every 10 ms; the figure is that interval and the delay together. */
const loopResolutionMs = 10
const loopDelay = monitorEventLoopDelay({ resolution: loopResolutionMs })
loopDelay.enable()

let profiling: Session | null = null

async function startProfile(): Promise<void> {
  profiling = new Session()
  profiling.connect()
  await profiling.post('Profiler.enable')
  await profiling.post('Profiler.start')
}

async function writeProfile(path: string): Promise<void> {
  const { profile } = await profiling!.post('Profiler.stop')
  writeFileSync(path, JSON.stringify(profile))
}

async function answer(question: Question): Promise<void> {
  if ('residentOnly' in question) {
    process.send?.({ rssBytes: process.memoryUsage.rss() } satisfies Pick<Usage, 'rssBytes'>)
    return
  }
  if ('profileInto' in question) {
    await (question.profileInto === null ? startProfile() : writeProfile(question.profileInto))
  } else if (question.collect) {
    globalThis.gc?.()
    globalThis.gc?.()
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  const active: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) active[kind] = (active[kind] ?? 0) + 1
  const loopDelayP99Ms = Math.max(0, loopDelay.percentile(99) / 1e6 - loopResolutionMs)
  loopDelay.reset()
  process.send?.({
    cpuUs: user + system,
    rssBytes: rss,
    heapBytes: heapUsed + external,
    active,
    loopDelayP99Ms,
    warnings,
  } satisfies Usage)
}

process.on('message', (question: Question) => void answer(question))
process.channel?.unref()
