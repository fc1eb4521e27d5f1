import { setTimeout as wait } from 'node:timers/promises'
import { activeCallsMetric, metricsPath } from '@astrovoice/contracts/operations'

const lookEveryMs = 500

async function readMetric(url: string, name: string): Promise<number> {
  const text = await (await fetch(url + metricsPath)).text()
  const values = text.matchAll(new RegExp(`^${name}(?:{[^}]*})? (\\d+)$`, 'gm'))
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0)
}

/** The counts of a gateway since its start. */
export const readCalls = async (url: string) => ({
  started: await readMetric(url, 'calls_started_total'),
  ended: await readMetric(url, 'calls_ended_total'),
})

/** @throws Error when a gateway still has calls after a while. */
export async function hasNoCalls(url: string, withinMs: number): Promise<void> {
  const endMs = performance.now() + withinMs
  for (let count = await readMetric(url, activeCallsMetric); count > 0;) {
    if (performance.now() > endMs) throw new Error(`${count} calls are still there after ${withinMs} ms.`)
    await wait(lookEveryMs)
    count = await readMetric(url, activeCallsMetric)
  }
}
