import { join } from 'node:path'
import express, { type Express, type Request, type RequestHandler } from 'express'
import { appAddresses } from '@astrovoice/contracts/operations'
import { respondMethods } from '@astrovoice/platform/http'
import type { ApiConfig } from './config.ts'

/** Addresses under these belong to the server or are files: they never show the app. */
const notPages = /^\/(v1|files|dev|errors|_expo|assets|worklets|\.well-known)(\/|$)|\.[^/]*$/

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
  app.get([...appAddresses], sendPage(WEB_ROOT, 200))
  app.get(/.*/, (request, response, next) => {
    if (isForPage(request)) void sendPage(WEB_ROOT, 404)(request, response, next)
    else next()
  })
}

/** A person who opens an unknown address sees the app say so; a program gets a problem. */
const isForPage = (request: Request) =>
  !notPages.test(request.path) && request.accepts(['json', 'html']) === 'html'

/** The app's page; the app shows the screen of the address by itself. */
const sendPage =
  (root: string, status: number): RequestHandler =>
  (_request, response) =>
    void response
      .status(status)
      .set('Cache-Control', 'no-cache')
      .sendFile('index.html', { root, cacheControl: false })
