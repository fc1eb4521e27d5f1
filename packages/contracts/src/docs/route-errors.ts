import { budgets } from '../budgets.ts'
import type { ErrorCode } from '../errors/index.ts'
import { budgetsOf, type RouteSpec } from '../rest/route.ts'

/** The errors of a route: those it declares, and those that follow from its shape. */
export function errorsOf(route: RouteSpec): ErrorCode[] {
  const codes: ErrorCode[] = [...route.errors]
  if (route.auth !== 'public') codes.push('token_missing', 'token_invalid', 'token_expired')
  if (route.body || route.query || route.headers) codes.push('request_invalid')
  if (route.body || route.rawBody) codes.push('request_too_large')
  if (route.body) codes.push('media_type_unsupported')
  if (route.idempotent) codes.push('request_invalid', 'idempotency_key_reused', 'idempotency_key_in_use')
  codes.push(...budgetsOf(route).map((name) => budgets[name].error), 'internal')
  return [...new Set(codes)]
}
