import { join } from 'node:path'
import express, { type Express } from 'express'
import { respondMethods } from '@astrovoice/platform/http'
import type { ApiConfig } from './config.ts'

/** The exported app, and what it must know of where it runs. */
export function mountWebApp(app: Express, { WEB_ROOT, GATEWAY_URL }: ApiConfig): void {
  respondMethods(app, '/config.json', {
    get: (_request, response) =>
      void response.set('Cache-Control', 'no-store').json({ gatewayUrl: GATEWAY_URL }),
  })
  if (!WEB_ROOT) return
  // Names of bundles have a hash of their content. The page that names them is not cached.
  app.use('/_expo', express.static(join(WEB_ROOT, '_expo'), { immutable: true, maxAge: '365d' }))
  app.use(
    express.static(WEB_ROOT, {
      setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
    }),
  )
}
