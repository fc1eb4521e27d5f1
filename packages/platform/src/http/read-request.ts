import type { Request } from 'express'
import type { z } from 'zod'
import { errors, type RouteSpec } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'

/**
 * Reads what a request asks by its route's schemas.
 * @throws UserFault request_invalid with the fields that do not fit; for an id that cannot be, the route's own
 * “not found”.
 */
export function readRequest(route: RouteSpec, request: Request) {
  return {
    params: route.params && readParams(route, route.params, request),
    query: route.query && read(route.query, request.query),
    body: route.body && read(route.body, readBody(request)),
  }
}

function readParams(route: RouteSpec, schema: z.ZodType, request: Request): unknown {
  const result = schema.safeParse(request.params)
  if (result.success) return result.data
  throw new UserFault(route.errors.find((code) => errors[code].httpStatus === 404) ?? 'not_found')
}

function readBody(request: Request): unknown {
  const body: unknown = request.body
  if (body !== undefined) return body
  throw new UserFault('request_invalid', { detail: 'Send JSON, with Content-Type: application/json.' })
}

function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new UserFault('request_invalid', { issues })
}
