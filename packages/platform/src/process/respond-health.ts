import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { metricsPath } from '@astrovoice/contracts/operations'

export interface Health {
  /** Broken parts that only a restart repairs, by name. @default none */
  readonly findBroken?: () => string[]
  /** Failing dependencies, by name. */
  readonly findFailing: () => Promise<string[]>
  /** The metrics for Prometheus. A process without them has no `/metrics`. */
  readonly exposeMetrics?: () => Promise<{ readonly contentType: string; readonly text: string }>
}

/**
 * Replies to `/healthz` (the process works), `/readyz` (it can take work) and `/metrics`; 404 to all else, and to
 * requests that a proxy forwards: probes and Prometheus ask directly, callers come through the load balancer.
 * @param documents further pages of HTML, by their path
 */
export function respondHealth(
  { findBroken = () => [], findFailing, exposeMetrics }: Health,
  documents: Readonly<Record<string, string>> = {},
): RequestListener {
  const pages: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => tell(response, findBroken()),
    '/readyz': async (response) => tell(response, [...findBroken(), ...(await findFailing())]),
  }
  if (exposeMetrics) {
    pages[metricsPath] = async (response) => {
      const { contentType, text } = await exposeMetrics()
      response.writeHead(200, { 'content-type': contentType }).end(text)
    }
  }
  for (const [path, html] of Object.entries(documents)) {
    pages[path] = async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    }
  }
  return ({ url = '', headers }, response) => {
    const path = url.split('?', 1)[0]!
    const respond = Object.hasOwn(pages, path) ? pages[path] : undefined
    if (!respond || isForwarded(headers)) return response.writeHead(404).end()
    return void respond(response)
  }
}

/** Whether a proxy has passed the request on for somebody else. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined

function tell(response: ServerResponse, failing: string[]): void {
  response.writeHead(failing.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ failing }))
}
