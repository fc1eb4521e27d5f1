import { errors, type ErrorSpec } from '../errors/index.ts'

/** The error table as a page of Markdown; each code has its heading, so that a link can lead to it. */
export function describeErrorTable(): string {
  const entries = Object.entries<ErrorSpec>(errors).map(([code, { httpStatus, retryable, title, fix }]) =>
    [
      `## ${code}`,
      `HTTP ${httpStatus}, ${retryable ? 'may succeed when repeated' : 'not worth repeating unchanged'}.`,
      `${title} ${fix}`,
    ].join('\n\n'),
  )
  return `# Errors\n\n${introduction}\n\n${entries.join('\n\n')}\n`
}

const introduction =
  'Every error has a code of this list. REST sends it as `application/problem+json` (RFC 9457). Sockets send the same ' +
  'object as `{ "ok": false, "error": … }` in the acknowledgement, as `call:error`, or as the `data` of ' +
  '`connect_error`. `detail`, `issues` and `choices` describe the occurrence.'
