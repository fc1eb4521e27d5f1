import type { Request } from 'express'
import { adminActions, type AdminAction, type AdminRole } from '@astrovoice/contracts/admin'
import { adminRolesOf, mayAct, type Principal } from '@astrovoice/core'

/** Who reads a page, and what its forms and links need. */
export interface Viewer {
  readonly formToken: string
  readonly path: string
  /** The action that led here. */
  readonly justDone: AdminAction | null
  may(role: AdminRole): boolean
}

export function readViewer(
  request: Request,
  { principal, formToken }: { principal: Principal; formToken: string },
): Viewer {
  const roles = adminRolesOf(principal)
  const { done } = request.query
  return {
    formToken,
    path: request.path,
    justDone: typeof done === 'string' && Object.hasOwn(adminActions, done) ? (done as AdminAction) : null,
    may: (role) => mayAct(roles, role),
  }
}

/** The address of a page that says what was just done. */
export const afterwards = (path: string, action: AdminAction) => `${path}?done=${action}`
