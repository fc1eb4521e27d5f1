import express, { type Express } from 'express'
import helmet from 'helmet'
import { logRequests } from '@astrovoice/platform/http'
import type { Logger } from '@astrovoice/platform/process'
import { AdminFault } from '@astrovoice/core'
import { styleSheet } from '../pages/style-sheet.ts'
import { respondFault } from './respond-fault.ts'

export interface AdminAppOptions {
  readonly logger: Logger
  /** Networks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
}

/** Pages of the admin have a style sheet and forms, and nothing that runs. */
const pageHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'style-src': ["'self'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
})

const maxFormBytes = 100_000

/** An Express app with everything around its pages: log, headers, forms, and a page for each fault. */
export function createAdminApp(options: AdminAppOptions, mount: (app: Express) => void): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', [...options.trustedProxies])
  app.use(logRequests(options.logger), pageHeaders, (_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.get('/style.css', (_request, response) => void response.type('css').send(styleSheet))
  app.use(express.urlencoded({ extended: false, limit: maxFormBytes }))
  mount(app)
  app.use(() => {
    throw new AdminFault('not_found')
  }, respondFault(options.logger))
  return app
}
