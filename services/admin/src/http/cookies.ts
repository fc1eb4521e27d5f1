import { parseCookie } from 'cookie'
import type { CookieOptions, Request, Response } from 'express'

export interface CookieChoice {
  /** Over https alone, with a name that no other host can set. */
  readonly isSecure: boolean
  /** `lax`: also when a page of another site leads here, which a sign-in elsewhere needs. @default strict */
  readonly sameSite?: 'strict' | 'lax'
}

export interface Cookie {
  read(request: Request): string | null
  write(response: Response, value: string, expiresAtMs?: number): void
  clear(response: Response): void
}

/** A cookie that no script reads; by default no page of another site sends it along either. */
export function openCookie(name: string, { isSecure, sameSite = 'strict' }: CookieChoice): Cookie {
  const fullName = isSecure ? `__Host-${name}` : name
  const options: CookieOptions = { httpOnly: true, sameSite, secure: isSecure, path: '/' }
  return {
    read: (request) => parseCookie(request.get('Cookie') ?? '')[fullName] ?? null,
    write(response, value, expiresAtMs) {
      const expires = expiresAtMs === undefined ? {} : { expires: new Date(expiresAtMs) }
      response.cookie(fullName, value, { ...options, ...expires })
    },
    clear: (response) => void response.clearCookie(fullName, options),
  }
}
