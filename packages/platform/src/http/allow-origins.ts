import type { RequestHandler } from 'express'

/** CORS without cookies for the pages of the given origins; browsers hide responses from others. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.vary('Origin')
    const origin = request.get('Origin')
    if (!origin || !origins.includes(origin)) return next()
    response.set('Access-Control-Allow-Origin', origin)
    response.set('Access-Control-Expose-Headers', 'Allow, Retry-After, X-Request-Id')
    if (request.method !== 'OPTIONS' || !request.get('Access-Control-Request-Method')) return next()
    response.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
    response.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key')
    response.set('Access-Control-Max-Age', '600')
    response.status(204).end()
  }
}
