import type { Express } from 'express'
import { describeRest } from '@astrovoice/contracts/docs/openapi'
import { answerMethods } from '@astrovoice/platform/http'
import { createDependencyCheck } from '@astrovoice/platform/process'
import type { ApiContext } from './context.ts'

/** What is asked by machines and developers: health, documents, keys. */
export function mountOperations(app: Express, { dependencies, issuer }: ApiContext): void {
  const openApi = describeRest()
  const findFailing = createDependencyCheck(dependencies)
  answerMethods(app, '/healthz', { get: (_request, response) => void response.json({ status: 'ok' }) })
  answerMethods(app, '/readyz', {
    async get(_request, response) {
      const failing = await findFailing()
      response.status(failing.length === 0 ? 200 : 503).json({ failing })
    },
  })
  answerMethods(app, '/openapi.json', { get: (_request, response) => void response.json(openApi) })
  answerMethods(app, '/.well-known/jwks.json', {
    get: (_request, response) => void response.json(issuer.jwks),
  })
}
