import type { RequestListener, ServerResponse } from 'node:http'

/** `/healthz`: the process lives. `/readyz`: it takes calls. Everything else is Socket.IO's. */
export function answerHealth(isReady: () => Promise<boolean>): RequestListener {
  return ({ url }, response) => {
    if (url === '/healthz') return answer(response, 200, 'alive')
    if (url !== '/readyz') return answer(response, 404, 'not_found')
    isReady().then(
      (ready) => answer(response, ready ? 200 : 503, ready ? 'ready' : 'not_ready'),
      () => answer(response, 503, 'not_ready'),
    )
  }
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ status: body }))
}
