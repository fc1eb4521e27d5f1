import type { RequestListener, ServerResponse } from 'node:http'
import { metricsPath } from '@astrovoice/contracts/operations'
import type { CallMetrics } from '@astrovoice/platform/telemetry'

export interface Health {
  /** The failing dependencies, by name. */
  readonly findFailing: () => Promise<string[]>
  readonly metrics: Pick<CallMetrics, 'expose'>
}

/**
 * `/healthz`: the process lives. `/readyz`: it accepts calls, or names what fails. `/metrics`: for Prometheus.
 * Everything else is Socket.IO's.
 */
export function respondHealth({ findFailing, metrics }: Health): RequestListener {
  const pages: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => tell(response, []),
    '/readyz': async (response) => tell(response, await findFailing()),
    [metricsPath]: async (response) => {
      const { contentType, text } = await metrics.expose()
      response.writeHead(200, { 'content-type': contentType }).end(text)
    },
  }
  return ({ url = '' }, response) => {
    const answer = pages[url]
    if (!answer) return response.writeHead(404).end()
    return void answer(response)
  }
}

function tell(response: ServerResponse, failing: string[]): void {
  response.writeHead(failing.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ failing }))
}
