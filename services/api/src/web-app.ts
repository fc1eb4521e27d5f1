import type { Express, Request, RequestHandler } from 'express'
import { appAddresses } from '@astrovoice/contracts/operations'
import { respondMethods } from '@astrovoice/platform/http'
import type { ApiConfig } from './config.ts'
import { WebFiles } from './web-files.ts'

/** Addresses under these belong to the server or are files: they never show the app. */
const notPages = /^\/(v1|files|dev|docs|errors|_expo|assets|worklets|\.well-known)(\/|$)|\.[^/]*$/

/** The exported app, and its configuration. The app shows the screen of an address by itself. */
export function mountWebApp(app: Express, { WEB_ROOT, GATEWAY_URL }: ApiConfig): void {
  respondMethods(app, '/config.json', {
    get: (_request, response) =>
      void response.set('Cache-Control', 'no-store').json({ gatewayUrl: GATEWAY_URL }),
  })
  if (!WEB_ROOT) return
  const files = new WebFiles(WEB_ROOT)
  const sendPage =
    (status: number): RequestHandler =>
    (request, response, next) =>
      files.send('/index.html', { request, response: response.status(status), next })
  app.get(/.*/, (request, response, next) => files.send(readPath(request), { request, response, next }))
  app.get([...appAddresses], sendPage(200))
  app.get(/.*/, (request, response, next) => {
    // A cache between must not give a person the problem, nor a program the page.
    response.vary('Accept')
    return isForPage(request) ? sendPage(404)(request, response, next) : next()
  })
}

/** The path of a file that is asked for; no file is at an address that is badly encoded. */
function readPath(request: Request): string {
  try {
    return decodeURIComponent(request.path)
  } catch {
    return '/'
  }
}

/** A person who opens an unknown address sees the app say so; a program gets a problem. */
const isForPage = (request: Request) =>
  !notPages.test(request.path) && request.accepts(['json', 'html']) === 'html'
