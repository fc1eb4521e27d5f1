import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import { AdminFault } from '@astrovoice/core'
import { openCookie, type CookieChoice } from './cookies.ts'

/** The name of the hidden field in every form. */
export const formTokenField = 'form_token'

/** Tells the admin's own forms from those of other sites: a random value in a cookie and in each form. */
export interface Forms {
  /** The value for the forms of a page. */
  tokenFor(request: Request, response: Response): string
  /** @throws AdminFault form_foreign. */
  assertOwn(request: Request): void
  /** A new value: forms of pages from before a sign-in count no more. */
  renew(response: Response): void
}

export function createForms(choice: CookieChoice): Forms {
  const cookie = openCookie('admin-form', choice)
  const draw = () => randomBytes(32).toString('base64url')
  return {
    tokenFor(request, response) {
      const known = cookie.read(request)
      if (known !== null) return known
      const token = draw()
      cookie.write(response, token)
      return token
    },
    assertOwn(request) {
      const body = (request.body ?? {}) as Record<string, unknown>
      const isSameSite = ['same-origin', undefined].includes(request.get('Sec-Fetch-Site'))
      if (!isSameSite || !areEqual(cookie.read(request), body[formTokenField]))
        throw new AdminFault('form_foreign')
    },
    renew: (response) => cookie.write(response, draw()),
  }
}

function areEqual(expected: string | null, given: unknown): boolean {
  if (expected === null || expected === '' || typeof given !== 'string') return false
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
