import type { Express } from 'express'
import { AdminFault, assertMayAct, type AccessTokenVerifier } from '@astrovoice/core'
import type { HostedSignIn } from '@astrovoice/platform/auth'
import { openCookie, type CookieChoice } from '../http/cookies.ts'
import type { Forms } from '../http/forms.ts'
import { recordAction, type Recording } from '../http/record-action.ts'
import type { Sessions } from '../http/sessions.ts'
import { askHosted, goOn } from './sign-in-pages.ts'

export interface HostedGuards extends Recording {
  readonly hosted: HostedSignIn
  readonly tokens: AccessTokenVerifier
  readonly sessions: Sessions
  readonly forms: Forms
  readonly cookies: CookieChoice
}

export const callbackPath = '/sign-in/callback'

/** Time to type a password and a code. */
const tripMs = 15 * 60_000

/** How operators come in at another issuer: by its pages, which ask for both factors, and back with a code. */
export function mountHostedSignIn(
  app: Express,
  { hosted, tokens, sessions, forms, cookies, ...recording }: HostedGuards,
): void {
  const trip = openCookie('admin-trip', { ...cookies, sameSite: 'lax' })

  app.get('/sign-in', (_request, response) => void response.type('html').send(String(askHosted())))

  app.get('/sign-in/start', async (_request, response) => {
    const { url, secret } = await hosted.begin()
    trip.write(response, secret, Date.now() + tripMs)
    response.redirect(303, url)
  })

  app.get(callbackPath, async (request, response) => {
    const secret = trip.read(request)
    trip.clear(response)
    const token = secret && (await hosted.finish(request.originalUrl, secret))
    if (!token) throw new AdminFault('code_wrong')
    const principal = await tokens.verify(token)
    // Callers have accounts at this issuer as well: a line for each of theirs would have no bound.
    assertMayAct(principal, 'viewer')
    await recordAction('signed_in', { principal, request, recording }).done()
    sessions.begin(response, { token, expiresAtMs: principal.expiresAtMs })
    forms.renew(response)
    // A strict cookie is not sent along a redirect that another site began: the operator takes the last step.
    response.type('html').send(String(goOn()))
  })
}
