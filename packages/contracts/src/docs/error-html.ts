import { errors, type ErrorSpec } from '../errors/index.ts'
import { htmlPage, toHtml } from './html-page.ts'

/** The error table as a page of HTML; the `type` of a problem, `/errors#<code>`, leads to its heading. */
export function describeErrorsInHtml(): string {
  const entries = Object.entries<ErrorSpec>(errors).map(
    ([code, { httpStatus, retryable, title, fix }]) =>
      `<h2 id="${code}">${code}</h2>\n` +
      `<p>HTTP ${httpStatus}, ${retryable ? 'may succeed when repeated' : 'not worth repeating unchanged'}.</p>\n` +
      `<p>${toHtml(title)} ${toHtml(fix)}</p>`,
  )
  return htmlPage('errors', ['<h1>Errors</h1>', ...entries])
}
