import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** The ETag of a body. Weak, since the compressed reply has the same. */
export const etagOf = (body: string | Buffer) =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/**
 * Sets the ETag, and sends 304 when the client has that (RFC 9110, section 13.1.2). Returns whether it did.
 * Express' own check refuses every request of `fetch`, which adds Cache-Control: no-cache to one with If-None-Match.
 */
export function sendNotModified(response: Response, etag: string): boolean {
  response.set('ETag', etag)
  const known = response.req.get('If-None-Match')
  if (known === undefined || !isNamed(etag, known)) return false
  response.status(304).end()
  return true
}

const isNamed = (etag: string, list: string) =>
  list.trim() === '*' || list.split(',').some((each) => opaque(each.trim()) === opaque(etag))

const opaque = (etag: string) => etag.replace(/^W\//, '')
