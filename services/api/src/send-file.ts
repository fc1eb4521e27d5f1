import type { Request, Response } from 'express'
import { UserFault } from '@astrovoice/core'

/**
 * Sends a file, or one range of it (RFC 9110, section 14): Safari plays only what it can read in ranges.
 * @throws UserFault range_unsatisfiable.
 */
export function sendFile(
  request: Request,
  response: Response,
  file: { readonly body: Uint8Array; readonly mediaType: string },
): void {
  const body = Buffer.from(file.body)
  response.set('Accept-Ranges', 'bytes')
  const range = readRange(request, body.length)
  if (range === 'unsatisfiable') {
    response.set('Content-Range', `bytes */${body.length}`)
    throw new UserFault('range_unsatisfiable')
  }
  response.type(file.mediaType).set('Cache-Control', 'private')
  if (!range) return void response.send(body)
  const { start, end } = range
  response.status(206).set('Content-Range', `bytes ${start}-${end}/${body.length}`)
  response.send(body.subarray(start, end + 1))
}

/** The range that is asked for; null for the whole file. */
function readRange(request: Request, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  // Files have no ETag and no date, so that no If-Range can hold.
  if (request.method !== 'GET' || request.get('If-Range')) return null
  const ranges = request.range(size, { combine: true })
  if (ranges === -1) return 'unsatisfiable'
  // A malformed header is ignored, and so is a unit that nobody knows.
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes') return null
  return ranges.length === 1 ? ranges[0]! : null
}
