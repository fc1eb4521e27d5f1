import { adminActions, type AdminAction } from '@astrovoice/contracts/admin'
import type { AuditEntries } from '@astrovoice/core'
import { selectField } from './fields.ts'
import { html, type Html } from './html.ts'
import type { Content } from './page.ts'
import { tableOf } from './table.ts'
import { timeOf } from './time.ts'

const idOf = (id: string | null) => (id === null ? '' : html`<code>${id}</code>`)

export function auditPage({ entries, nextBefore }: AuditEntries, action?: AdminAction): Content {
  const older = new URLSearchParams({ ...(action && { action }), before: nextBefore ?? '' })
  return {
    title: 'Audit log',
    body: html`${filterOf(action)}
    ${tableOf(
      'What was done and refused, latest first',
      ['When', 'What', 'Outcome', 'Who', 'About', 'Detail', 'Request'],
      entries.map((entry) => [
        timeOf(entry.atMs),
        entry.action,
        entry.outcome,
        idOf(entry.actorId),
        idOf(entry.subjectId ?? entry.target),
        entry.detail ?? '',
        idOf(entry.requestId),
      ]),
      'There are no lines.',
    )}
    ${nextBefore === null ? '' : html`<p><a href="/audit?${String(older)}">Earlier lines</a></p>`}`,
  }
}

const filterOf = (action?: AdminAction): Html =>
  html`<form method="get" action="/audit">
    ${selectField({ name: 'action', label: 'Action', options: ['all', ...Object.keys(adminActions)], value: action ?? 'all' })}
    <button>Show</button>
  </form>`
