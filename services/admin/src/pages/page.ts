import { boardPath, type AdminAction, type AdminRole } from '@astrovoice/contracts/admin'
import { formTokenField } from '../http/forms.ts'
import { html, type Html } from './html.ts'
import type { Viewer } from './viewer.ts'

export interface Content {
  readonly title: string
  readonly body: Html
}

const sections: readonly { readonly path: string; readonly name: string; readonly role: AdminRole }[] = [
  { path: '/astrologers', name: 'Astrologers', role: 'viewer' },
  { path: '/texts', name: 'Texts', role: 'viewer' },
  { path: '/flags', name: 'Flags', role: 'viewer' },
  { path: boardPath, name: 'Queues', role: 'viewer' },
  { path: '/dead-letters', name: 'Dead letters', role: 'viewer' },
  { path: '/callers', name: 'Callers', role: 'support' },
  { path: '/reports', name: 'Reports', role: 'support' },
  { path: '/audit', name: 'Audit log', role: 'viewer' },
]

const doneWords: Record<AdminAction, string> = {
  signed_in: 'You are signed in.',
  caller_looked_up: 'Found.',
  caller_viewed: 'Shown.',
  astrologer_created: 'The draft is saved. No caller sees it yet.',
  astrologer_changed: 'The change is saved. Calls that start from now on have it.',
  astrologer_published: 'Callers see the astrologer now.',
  astrologer_retired: 'The astrologer takes no new calls.',
  text_changed: 'The text is saved. Services follow within seconds.',
  text_reset: 'The text is that of the release again.',
  flag_changed: 'The flag is saved. Services follow within seconds.',
  dead_letters_replayed: 'The jobs are back in their queue.',
  dead_letters_discarded: 'The jobs are removed.',
  report_decided: 'The decision is saved. The caller reads the reply.',
  job_retried: 'The job is tried again.',
}

/** A whole document. */
export const documentOf = ({ title, body }: Content, header: Html = html``): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · AstroVoice admin</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${header}
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `

/** A page for somebody who is signed in. */
export function pageOf(viewer: Viewer, content: Content): Html {
  const notice = viewer.justDone && html`<p class="done" role="status">${doneWords[viewer.justDone]}</p>`
  const header = html`<header>
    <nav aria-label="Sections">
      <ul>
        <li><a href="/" ${current(viewer, '/')}>Overview</a></li>
        ${sections
          .filter(({ role }) => viewer.may(role))
          .map(({ path, name }) => html`<li><a href="${path}" ${current(viewer, path)}>${name}</a></li>`)}
      </ul>
    </nav>
    ${formOf(viewer, '/sign-out', html`<button>Sign out</button>`)}
  </header>`
  return documentOf({ title: content.title, body: html`${notice ?? ''}${content.body}` }, header)
}

const current = ({ path: shown }: Viewer, path: string) =>
  shown === path || (path !== '/' && shown.startsWith(`${path}/`)) ? html`aria-current="page"` : ''

/** A form with the token that makes it the admin's own. */
export const formOf = ({ formToken }: Pick<Viewer, 'formToken'>, action: string, fields: Html): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="${formTokenField}" value="${formToken}" />${fields}
  </form>`
