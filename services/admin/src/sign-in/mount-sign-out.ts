import type { Express } from 'express'
import type { Forms } from '../http/forms.ts'
import type { Sessions } from '../http/sessions.ts'

/** Ends the sign-in in this browser. */
export function mountSignOut(app: Express, { sessions, forms }: { sessions: Sessions; forms: Forms }): void {
  app.post('/sign-out', (request, response) => {
    forms.assertOwn(request)
    sessions.end(response)
    response.redirect(303, '/sign-in')
  })
}
