import { UserFault } from '@astrovoice/core'

/** Errors that Express and its body parser throw about a request; `expose` marks a caller's fault. */
interface HttpError {
  readonly status: number
  readonly expose?: boolean
  readonly type?: string
}

const utf8Only = 'The body has to be in UTF-8.'

export const notUtf8 = () => new UserFault('media_type_unsupported', { detail: utf8Only })

const details: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not JSON.',
  'charset.unsupported': utf8Only,
  'encoding.unsupported': 'The body’s Content-Encoding is not one of gzip, deflate and br.',
}

/** The fault of a request that Express could not read; null for anything else. */
export function readHttpFault(error: unknown): UserFault | null {
  if (!isHttpError(error)) return null
  if (error instanceof URIError)
    return new UserFault('not_found', { detail: 'The address is badly encoded.' })
  if (!error.expose) return null
  if (error.status === 404) return new UserFault('not_found')
  if (error.status === 413) return new UserFault('request_too_large')
  const detail = details[error.type ?? '']
  if (error.status === 415) return new UserFault('media_type_unsupported', detail ? { detail } : {})
  // Not the parser's own message, which quotes the body.
  return new UserFault('request_invalid', { detail: detail ?? 'The body cannot be read.' })
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
