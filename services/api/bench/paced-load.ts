import { Agent, get, type RequestOptions } from 'node:http'
import { setInterval } from 'node:timers/promises'
import type { Load, Measured } from './load.ts'

const tickMs = 1

/**
 * Sends requests evenly over the time, round all open connections. Each duration counts from when its request was due,
 * so that a request that waits for a slow one before it is counted with its wait.
 *
 * autocannon sends the requests of a second at its start: it measures the queue that it makes itself.
 * @throws Error when a request fails or is refused.
 */
export async function loadEvenly({
  url,
  path,
  accessToken,
  seconds,
  connections,
  rate,
}: Load & { readonly rate: number }): Promise<Measured> {
  const agent = new Agent({
    keepAlive: true,
    maxSockets: connections,
    maxFreeSockets: connections,
    scheduling: 'fifo',
  })
  const send = () => sendOne(url + path, { agent, headers: { authorization: `Bearer ${accessToken}` } })
  try {
    // Opens every connection.
    await Promise.all(Array.from({ length: connections }, send))
    const sent: Promise<number>[] = []
    const count = Math.round(rate * seconds)
    const beganAtMs = performance.now()
    for await (const _ of setInterval(tickMs)) {
      const due = Math.min(count, Math.floor(((performance.now() - beganAtMs) * rate) / 1000))
      while (sent.length < due) {
        const dueAtMs = beganAtMs + (sent.length * 1000) / rate
        sent.push(send().then(() => performance.now() - dueAtMs))
      }
      if (due === count) break
    }
    const durationsMs = (await Promise.all(sent)).toSorted((a, b) => a - b)
    const at = (share: number) => Math.round((durationsMs[Math.floor(count * share)] ?? 0) * 10) / 10
    const tookS = (performance.now() - beganAtMs) / 1000
    return { requestsPerSecond: Math.round(count / tookS), p50Ms: at(0.5), p99Ms: at(0.99) }
  } finally {
    agent.destroy()
  }
}

const sendOne = (url: string, options: RequestOptions) =>
  new Promise<void>((resolve, reject) => {
    const request = get(url, options, (response) => {
      response.resume()
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`${url} got ${response.statusCode} under load.`))
      })
    })
    request.once('error', reject)
  })
