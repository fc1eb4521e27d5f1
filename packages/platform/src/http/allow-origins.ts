import type { RequestHandler } from 'express'

/** What pages may read of a response, besides what browsers always let them. */
const exposed = 'Allow, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'

/** CORS without cookies for the pages of the given origins; browsers hide responses from others. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.vary('Origin')
    const origin = request.get('Origin')
    if (!origin || !origins.includes(origin)) return next()
    response.set('Access-Control-Allow-Origin', origin)
    response.set('Access-Control-Expose-Headers', exposed)
    if (request.method !== 'OPTIONS' || !request.get('Access-Control-Request-Method')) return next()
    response.set('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
    response.set(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Idempotency-Key, If-None-Match',
    )
    response.set('Access-Control-Max-Age', '600')
    response.status(204).end()
  }
}
