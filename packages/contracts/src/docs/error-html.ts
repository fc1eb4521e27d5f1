import { errors, type ErrorSpec } from '../errors/index.ts'

/** The error table as a page of HTML; the `type` of a problem, `/errors#<code>`, leads to its heading. */
export function describeErrorsInHtml(): string {
  const entries = Object.entries<ErrorSpec>(errors).map(
    ([code, { httpStatus, retryable, title, fix }]) =>
      `<h2 id="${code}">${code}</h2>\n` +
      `<p>HTTP ${httpStatus}, ${retryable ? 'may succeed when repeated' : 'not worth repeating unchanged'}.</p>\n` +
      `<p>${toHtml(title)} ${toHtml(fix)}</p>`,
  )
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width">\n<title>AstroVoice: errors</title>\n' +
    '<style>body { font-family: sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em } ' +
    ':target { background: #ffec99 }</style>\n</head>\n<body>\n' +
    `<h1>Errors</h1>\n${entries.join('\n')}\n</body>\n</html>\n`
  )
}

const toHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
