import type { Request } from 'express'
import type { z } from 'zod'
import { errors, type RouteSpec } from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'

/**
 * Reads a request by its route's schemas.
 * @throws UserFault request_invalid with the invalid fields; media_type_unsupported; for a malformed id, the
 * route's own “not found”.
 */
export function readRequest(route: RouteSpec, request: Request) {
  return {
    params: route.params && readParams(route, route.params, request),
    query: route.query && read(route.query, request.query),
    headers: route.headers && read(route.headers, request.headers),
    body: route.body && read(route.body, readBody(request)),
    // Express leaves the body undefined when there is none.
    rawBody: route.rawBody && ((request.body as Buffer | undefined) ?? Buffer.alloc(0)),
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
  const type = request.get('Content-Type')
  if (type !== undefined) throw new UserFault('media_type_unsupported', { detail: 'The body is not JSON.' })
  throw new UserFault('request_invalid', { detail: 'Send JSON, with Content-Type: application/json.' })
}

function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new UserFault('request_invalid', { issues })
}
