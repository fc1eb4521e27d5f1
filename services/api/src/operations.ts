import type { Express } from 'express'
import { UserFault } from '@astrovoice/core'
import { respondMethods } from '@astrovoice/platform/http'
import { createDependencyCheck, isForwarded, respondHealth } from '@astrovoice/platform/process'
import type { ApiContext } from './context.ts'

/** Routes for machines and developers: health and keys. */
export function mountOperations(app: Express, { dependencies, jwks }: ApiContext): void {
  const health = respondHealth({ findFailing: createDependencyCheck(dependencies) })
  for (const path of ['/healthz', '/readyz']) {
    respondMethods(app, path, {
      get(request, response) {
        if (isForwarded(request.headers)) throw new UserFault('not_found')
        return health(request, response)
      },
    })
  }
  respondMethods(app, '/.well-known/jwks.json', {
    get: (_request, response) => void response.json(jwks),
  })
}
