import type { Express } from 'express'
import { describeRest } from '@astrovoice/contracts/docs/openapi'
import { respondMethods } from '@astrovoice/platform/http'
import { createDependencyCheck, respondHealth } from '@astrovoice/platform/process'
import type { ApiContext } from './context.ts'

/** Routes for machines and developers: health, documents, keys. */
export function mountOperations(app: Express, { dependencies, issuer }: ApiContext): void {
  const openApi = describeRest()
  const health = respondHealth({ findFailing: createDependencyCheck(dependencies) })
  for (const path of ['/healthz', '/readyz']) respondMethods(app, path, { get: health })
  respondMethods(app, '/openapi.json', { get: (_request, response) => void response.json(openApi) })
  respondMethods(app, '/.well-known/jwks.json', {
    get: (_request, response) => void response.json(issuer.jwks),
  })
}
