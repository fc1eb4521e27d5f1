import { join } from 'node:path'
import express, { type Express } from 'express'
import { respondMethods } from '@astrovoice/platform/http'
import type { ApiConfig } from './config.ts'

/** The exported app, and its configuration. */
export function mountWebApp(app: Express, { WEB_ROOT, GATEWAY_URL }: ApiConfig): void {
  respondMethods(app, '/config.json', {
    get: (_request, response) =>
      void response.set('Cache-Control', 'no-store').json({ gatewayUrl: GATEWAY_URL }),
  })
  if (!WEB_ROOT) return
  // Bundles have a hash of their content in their names; browsers fetch the page that names them each time.
  app.use('/_expo', express.static(join(WEB_ROOT, '_expo'), { immutable: true, maxAge: '365d' }))
  app.use(
    express.static(WEB_ROOT, {
      setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
    }),
  )
}
