import { setTimeout as wait } from 'node:timers/promises'
import { metricsPath } from '@astrovoice/contracts/operations'
import type { ServiceProcess } from './start-service.ts'

/** A gateway as a pod has it. */
export type Pod = ServiceProcess

/** What gateways count of their calls, such as `callers_returned{same_pod}`, without what is zero. */
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

/** Of all pods together that are left. */
export async function readCounters(pods: readonly Pod[]): Promise<Counters> {
  const sums: Record<string, number> = {}
  for (const { url } of pods.filter(isAlive)) {
    // One that ends while it is asked is not left.
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

/** Until a pod says whether it is ready. @throws Error when it has not said so in time. */
export async function waitForReadiness({ url }: Pod, isReady: boolean): Promise<void> {
  const endMs = Date.now() + readinessWithinMs
  while ((await fetch(`${url}/readyz`)).ok !== isReady) {
    if (Date.now() > endMs) throw new Error(`the pod did not say that it is ${isReady ? '' : 'not '}ready`)
    await wait(50)
  }
}
