import type { Express, RequestHandler } from 'express'
import type { Method } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'

/** Responds to an address by the given methods, and to any other method with their list. */
export function respondMethods(
  app: Express,
  path: string,
  handlers: Readonly<Partial<Record<Method, RequestHandler | RequestHandler[]>>>,
): void {
  const route = app.route(path)
  const methods = Object.keys(handlers) as Method[]
  for (const method of methods) {
    const handler = handlers[method]
    if (handler) route[method](handler)
  }
  const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : method.toUpperCase()))
  const allow = [...allowed, 'OPTIONS'].join(', ')
  route.options((_request, response) => void response.set('Allow', allow).status(204).end())
  route.all((_request, response) => {
    response.set('Allow', allow)
    throw new UserFault('method_not_allowed')
  })
}
