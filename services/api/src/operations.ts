import type { Express } from 'express'
import { describeErrorsInHtml } from '@astrovoice/contracts/docs/errors'
import { describeRest } from '@astrovoice/contracts/docs/openapi'
import { respondMethods } from '@astrovoice/platform/http'
import { createDependencyCheck, respondHealth } from '@astrovoice/platform/process'
import type { ApiContext } from './context.ts'

/** Routes for machines and developers: health, documents, keys. */
export function mountOperations(app: Express, { dependencies, issuer }: ApiContext): void {
  const openApi = describeRest()
  const errorPage = describeErrorsInHtml()
  const health = respondHealth({ findFailing: createDependencyCheck(dependencies) })
  for (const path of ['/healthz', '/readyz']) respondMethods(app, path, { get: health })
  respondMethods(app, '/openapi.json', { get: (_request, response) => void response.json(openApi) })
  respondMethods(app, '/errors', { get: (_request, response) => void response.type('html').send(errorPage) })
  respondMethods(app, '/.well-known/jwks.json', {
    get: (_request, response) => void response.json(issuer.jwks),
  })
}
