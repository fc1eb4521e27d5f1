import express, { type Express } from 'express'
import type { Logger } from '../process/index.ts'
import { allowOrigins } from './allow-origins.ts'
import { respondFailure, refuseUnknownAddress } from './respond-failure.ts'
import { logRequests } from './log-requests.ts'
import { securityHeaders } from './security-headers.ts'

export interface HttpAppOptions {
  readonly logger: Logger
  /** Other origins whose pages may use this service. */
  readonly webOrigins: readonly string[]
  /** Networks of trusted proxies, whose X-Forwarded-For counts, as CIDRs; `loopback` is this machine. */
  readonly trustedProxies: readonly string[]
  /** Addresses, besides this one, that pages of this service connect to. */
  readonly connectTo: readonly string[]
}

/**
 * An Express app with everything around its routes. That is request ids and the log, security headers, CORS,
 * and a problem for each fault. `mount` adds the routes in between.
 */
export function createHttpApp(options: HttpAppOptions, mount: (app: Express) => void): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', [...options.trustedProxies])
  app.use(logRequests(options.logger), securityHeaders(options.connectTo), allowOrigins(options.webOrigins))
  mount(app)
  app.use(refuseUnknownAddress, respondFailure)
  return app
}
