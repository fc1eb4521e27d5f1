import autocannon from 'autocannon'

export interface Load {
  readonly url: string
  readonly path: string
  readonly accessToken: string
  readonly seconds: number
  readonly connections: number
}

export interface Measured {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/**
 * As many requests as the server responds to.
 * @throws Error when a request fails or is refused.
 */
export async function load({ url, path, accessToken, seconds, connections }: Load): Promise<Measured> {
  const result = await autocannon({
    url: url + path,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const { errors, non2xx, timeouts, requests, latency } = result
  if (errors + non2xx + timeouts > 0)
    throw new Error(`${path}: ${errors} errors, ${non2xx} refusals and ${timeouts} timeouts under load.`)
  return { requestsPerSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
