import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Express, RequestHandler } from 'express'
import {
  describeCallsInHtml,
  describeErrorsInHtml,
  describeRest,
  describeSocket,
  htmlPage,
} from '@astrovoice/contracts/docs'
import { etagOf, respondMethods, sendNotModified } from '@astrovoice/platform/http'

/** Files of Swagger UI that the page of the REST interface loads. */
const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const

const require = createRequire(import.meta.url)

/** These pages load nothing from elsewhere, and run no script in their text. Swagger UI sets styles of elements. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self' data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
].join('; ')

/** Documents of the interfaces for programs, and pages of them for people. */
export function mountDocuments(app: Express): void {
  const mount = (path: string, type: string, text: string) => {
    const etag = etagOf(text)
    const compress = compressOnce(text)
    const get: RequestHandler = async (request, response) => {
      response.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy })
      response.vary('Accept-Encoding')
      if (sendNotModified(response, etag)) return
      const coding = codings.find((each) => request.acceptsEncodings(each) !== false)
      const body = coding ? await compress(coding) : text
      if (coding) response.set('Content-Encoding', coding)
      response.type(type).send(body)
    }
    respondMethods(app, path, { get })
  }
  mount('/openapi.json', 'json', JSON.stringify(describeRest()))
  mount('/asyncapi.json', 'json', JSON.stringify(describeSocket()))
  mount('/errors', 'html', describeErrorsInHtml())
  mount('/docs', 'html', restPage)
  mount('/docs/calls', 'html', describeCallsInHtml())
  mount('/docs/start.js', 'js', startSwagger)
  for (const name of swaggerFiles)
    mount(`/docs/${name}`, extname(name), readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8'))
}

const codings = ['br', 'gzip'] as const
type Coding = (typeof codings)[number]

const compressors: Readonly<Record<Coding, (text: string) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (text) => promisify(gzip)(text),
}

/** Compresses a text when a client first takes a coding: requests for documents have no budget. */
function compressOnce(text: string): (coding: Coding) => Promise<Buffer> {
  const compressed = new Map<Coding, Promise<Buffer>>()
  return (coding) => {
    const known = compressed.get(coding) ?? compressors[coding](text)
    compressed.set(coding, known)
    return known
  }
}

const restPage = htmlPage('REST interface', [
  '<link rel="stylesheet" href="/docs/swagger-ui.css">',
  '<h1>REST interface</h1>',
  '<p><a href="/openapi.json">openapi.json</a> has the same for programs. <a href="/docs/calls">Calls</a> and <a href="/errors">errors</a> are pages of their own.</p>',
  '<main id="rest"></main>',
  '<script src="/docs/swagger-ui-bundle.js"></script>',
  '<script src="/docs/start.js"></script>',
])

const startSwagger =
  "SwaggerUIBundle({ url: '/openapi.json', domNode: document.getElementById('rest'), deepLinking: true, docExpansion: 'list', supportedSubmitMethods: [] })\n"
