import { budgets } from '../budgets.ts'
import type { ErrorCode } from '../errors/index.ts'
import { budgetsOf, type RouteSpec } from '../rest/route.ts'

/** Everything that can go wrong on a route: what it declares, and what its shape brings along. */
export function errorsOf(route: RouteSpec): ErrorCode[] {
  const codes: ErrorCode[] = [...route.errors]
  if (route.auth === 'caller') codes.push('token_missing', 'token_invalid', 'token_expired')
  if (route.body) codes.push('request_invalid', 'request_too_large')
  codes.push(...budgetsOf(route).map((name) => budgets[name].error), 'internal')
  return [...new Set(codes)]
}
