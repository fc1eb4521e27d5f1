import { html, type Html } from './html.ts'

/** A table with headings; a sentence in its place when it has no rows. */
export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  whenEmpty: string,
): Html {
  if (rows.length === 0) return html`<p>${whenEmpty}</p>`
  return html`<div class="wide">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
