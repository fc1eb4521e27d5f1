import type { LineReport } from '@astrovoice/core'
import { html, type Html } from './html.ts'
import { formOf, type Content } from './page.ts'
import { timeOf } from './time.ts'
import type { Viewer } from './viewer.ts'

/** As many as a page shows. */
export const maxReports = 50

export const reportsPage = (viewer: Viewer, reports: readonly LineReport[], nowMs: number): Content => ({
  title: 'Reports',
  body: html`<p>Lines that callers reported. Each caller has a reply within 72 hours.</p>
    ${reports.length === 0 ? html`<p>No report waits.</p>` : ''}
    ${reports.map((report) => describe(viewer, report, nowMs))}`,
})

const describe = (viewer: Viewer, report: LineReport, nowMs: number): Html =>
  html`<section aria-labelledby="${report.id}">
    <h2 id="${report.id}">${report.reason}, of ${report.astrologerId}</h2>
    <blockquote>${report.line}</blockquote>
    ${report.note === null ? '' : html`<p>The caller adds: ${report.note}</p>`}
    <p>
      Reported ${timeOf(report.reportedAtMs)}, due ${timeOf(report.dueAtMs)}.
      ${report.dueAtMs < nowMs ? html`<strong>It is overdue.</strong>` : ''}
    </p>
    ${formOf(
      viewer,
      `/reports/${report.id}`,
      html`<label
          >Decision
          <select name="decision">
            <option value="upheld">upheld: it should not have been said</option>
            <option value="not_upheld">not upheld: it was in order</option>
          </select></label
        >
        <label
          >Reply to the caller <textarea name="reply" rows="4" maxlength="1000" required></textarea>
        </label>
        <button>Decide</button>`,
    )}
  </section>`
