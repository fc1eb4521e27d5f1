import type { Request, Response } from 'express'
import { AdminFault, type AccessTokenVerifier, type OperatorToken, type Principal } from '@astrovoice/core'
import { openCookie, type CookieChoice } from './cookies.ts'

/** Who is signed in: the access token itself is the session, in a cookie, and is verified with each request. */
export interface Sessions {
  /** @throws AdminFault signed_out; UserFault for a token that counts no more. */
  authenticate(request: Request): Promise<Principal>
  begin(response: Response, token: OperatorToken): void
  end(response: Response): void
}

export function createSessions(tokens: AccessTokenVerifier, choice: CookieChoice): Sessions {
  const cookie = openCookie('admin-session', choice)
  return {
    async authenticate(request) {
      const token = cookie.read(request)
      if (token === null) throw new AdminFault('signed_out')
      return tokens.verify(token)
    },
    begin: (response, { token, expiresAtMs }) => cookie.write(response, token, expiresAtMs),
    end: (response) => cookie.clear(response),
  }
}
