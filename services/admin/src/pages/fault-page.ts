import type { AdminFault } from '@astrovoice/core'
import { html, type Html } from './html.ts'
import { documentOf } from './page.ts'

/** What went wrong, and what to do. */
export const faultPage = ({ code, spec, details }: AdminFault, requestId: string): Html =>
  documentOf({
    title: spec.title,
    body: html`<p role="alert">${spec.fix}</p>
      ${
        details.length > 0
          ? html`<ul>
              ${details.map((detail) => html`<li>${detail}</li>`)}
            </ul>`
          : ''
      }
      <p>
        <a href="/">Go to the overview</a
        >${code === 'second_factor_missing' || code === 'signed_out' ? html` or <a href="/sign-in">sign in</a>` : ''}.
      </p>
      <p class="small">Code <code>${code}</code>, request <code>${requestId}</code></p>`,
  })
