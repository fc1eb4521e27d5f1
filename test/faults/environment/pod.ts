import { setTimeout as wait } from 'node:timers/promises'
import { metricsPath } from '@astrovoice/contracts/operations'
import type { ServiceProcess } from './start-service.ts'

/** A gateway in a process of its own, as in a pod. */
export type Pod = ServiceProcess

/** The counters of gateways that are not zero, such as `callers_returned{same_pod}`. */
export type Counters = Readonly<Record<string, number>>

const counted = [
  'calls_started',
  'calls_ended',
  'callers_returned',
  'interruptions',
  'model_sessions_reopened',
  'shed',
]
const counter = new RegExp(`^(${counted.join('|')})_total(?:{\\w+="(\\w+)"})? (\\d+)$`, 'gm')

const isAlive = ({ process: { child } }: Pod) => child.exitCode === null && child.signalCode === null

/** The sum over all pods that still run. */
export async function readCounters(pods: readonly Pod[]): Promise<Counters> {
  const sums: Record<string, number> = {}
  for (const { url } of pods.filter(isAlive)) {
    // A pod may end before it replies.
    const text = await fetch(url + metricsPath).then(
      (answer) => answer.text(),
      () => '',
    )
    for (const [, name, label, value] of text.matchAll(counter)) {
      const key = label === undefined ? name! : `${name!}{${label}}`
      if (Number(value) > 0) sums[key] = (sums[key] ?? 0) + Number(value)
    }
  }
  return sums
}

const readinessWithinMs = 15_000

/** Waits until a pod is ready, or not ready. @throws Error when that takes too long. */
export async function waitForReadiness({ url }: Pod, isReady: boolean): Promise<void> {
  const endMs = Date.now() + readinessWithinMs
  while ((await fetch(`${url}/readyz`)).ok !== isReady) {
    if (Date.now() > endMs)
      throw new Error(
        `the pod did not become ${isReady ? 'ready' : 'unready'} within ${readinessWithinMs} ms`,
      )
    await wait(50)
  }
}
