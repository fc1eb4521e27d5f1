import type { SignInAddress } from '@astrovoice/contracts'
import {
  offerSecondFactor,
  proveSecondFactor,
  requestSignInCode,
  tryCode,
  type AccessTokenIssuer,
  type OfferedFactor,
  type Principal,
  type RequestCodeDeps,
  type SecondFactorDeps,
  type SignInCodes,
} from '../../accounts/index.ts'
import type { Budgets } from '../../budgets/index.ts'
import { AdminFault } from '../admin-fault.ts'
import { adminRolesOf } from '../may-act.ts'
import type { Operators } from './operators.ts'

export interface OperatorSignInDeps extends RequestCodeDeps, SecondFactorDeps {
  readonly operators: Operators
  readonly codes: SignInCodes
  readonly issuer: AccessTokenIssuer
  readonly budgets: Budgets
}

/** An access token of the admin. */
export interface OperatorToken {
  readonly token: string
  readonly expiresAtMs: number
}

/** Sends a code to an operator. For any other address it sends nothing and says nothing else. */
export async function requestOperatorCode(deps: OperatorSignInDeps, to: SignInAddress): Promise<void> {
  const operator = await deps.operators.findByAddress(to)
  if (operator && adminRolesOf(operator).length > 0) await requestSignInCode(deps, to)
}

/** The first factor. Its token is good for showing the second one and nothing else. @throws AdminFault code_wrong. */
export async function signInOperator(
  deps: OperatorSignInDeps,
  { to, code }: { to: SignInAddress; code: string },
): Promise<OperatorToken> {
  const isRight = await tryCode(deps.codes, to, code)
  const operator = isRight ? await deps.operators.findByAddress(to) : null
  if (!operator || adminRolesOf(operator).length === 0) throw new AdminFault('code_wrong')
  const authTimeMs = deps.clock.nowMs()
  const { id, roles } = operator
  return deps.issuer.issue(id, { roles, secondFactor: false, deviceId: null, authTimeMs })
}

/** A secret for an authenticator, for an operator who has shown no code of one yet; null for others. */
export async function offerOperatorFactor(
  deps: OperatorSignInDeps,
  { userId }: Principal,
): Promise<OfferedFactor | null> {
  return offerSecondFactor(deps, userId, userId.slice(0, 8))
}

/**
 * The second factor, whose token opens the admin. A sign-in that has shown both is not renewed: roles are read at the
 * first one, so an operator whose roles were taken would keep them.
 * @throws AdminFault code_wrong, signed_out; UserFault rate_limited.
 */
export async function proveOperator(
  deps: OperatorSignInDeps,
  { userId, roles, secondFactor, authTimeMs }: Principal,
  code: string,
): Promise<OperatorToken> {
  if (secondFactor) throw new AdminFault('signed_out')
  await deps.budgets.take('secondFactorTries', userId)
  if (!(await proveSecondFactor(deps, userId, code))) throw new AdminFault('code_wrong')
  return deps.issuer.issue(userId, { roles, secondFactor: true, deviceId: null, authTimeMs })
}
