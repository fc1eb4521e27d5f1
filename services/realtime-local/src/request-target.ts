import type { IncomingMessage } from 'node:http'

/** A request's path and query as they were sent: `//` is a path like others, and `new URL` throws at it. */
export function readTarget({ url = '/' }: IncomingMessage): { pathname: string; query: URLSearchParams } {
  const [pathname = '', ...query] = url.split('?')
  return { pathname, query: new URLSearchParams(query.join('?')) }
}
