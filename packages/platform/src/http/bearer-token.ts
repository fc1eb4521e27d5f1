import type { Request } from 'express'
import { UserFault } from '@astrovoice/core'

/**
 * The access token of a request.
 * @throws UserFault token_missing.
 */
export function readBearerToken(request: Request): string {
  // The scheme's case does not matter (RFC 9110, section 11.1).
  const [, token] = /^Bearer +(\S+)$/i.exec(request.get('Authorization') ?? '') ?? []
  if (!token) throw new UserFault('token_missing')
  return token
}
