import type { Express } from 'express'
import { describeRest } from '@astrovoice/contracts/docs/openapi'
import { respondMethods } from '@astrovoice/platform/http'
import { createDependencyCheck } from '@astrovoice/platform/process'
import type { ApiContext } from './context.ts'

/** Routes for machines and developers: health, documents, keys. */
export function mountOperations(app: Express, { dependencies, issuer }: ApiContext): void {
  const openApi = describeRest()
  const findFailing = createDependencyCheck(dependencies)
  respondMethods(app, '/healthz', { get: (_request, response) => void response.json({ status: 'ok' }) })
  respondMethods(app, '/readyz', {
    async get(_request, response) {
      const failing = await findFailing()
      response.status(failing.length === 0 ? 200 : 503).json({ failing })
    },
  })
  respondMethods(app, '/openapi.json', { get: (_request, response) => void response.json(openApi) })
  respondMethods(app, '/.well-known/jwks.json', {
    get: (_request, response) => void response.json(issuer.jwks),
  })
}
