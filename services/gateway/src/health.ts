import type { RequestListener } from 'node:http'

/**
 * `/healthz`: the process lives. `/readyz`: it takes calls, or names what is in the way. Everything else is
 * Socket.IO's.
 */
export function answerHealth(findFailing: () => Promise<string[]>): RequestListener {
  const checks: Record<string, () => Promise<string[]>> = {
    '/healthz': async () => [],
    '/readyz': findFailing,
  }
  return ({ url = '' }, response) => {
    const check = checks[url]
    if (!check) return response.writeHead(404).end()
    return void check().then((failing) => {
      response.writeHead(failing.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ failing }))
    })
  }
}
