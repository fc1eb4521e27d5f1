import type { Response } from 'express'
import type { RouteSpec } from '@astrovoice/contracts'
import { etagOf, sendNotModified } from './etags.ts'

/** A handler's return value, as a reply. */
type SentReply = string | Buffer | undefined

/** Writes the fields of the contract and no others. */
export function writeReply({ reply }: RouteSpec, returned: unknown): SentReply {
  if ('schema' in reply) return JSON.stringify(reply.schema.parse(returned))
  if ('mediaType' in reply) return returned instanceof Uint8Array ? Buffer.from(returned) : String(returned)
  return undefined
}

export function sendReply(route: RouteSpec, sent: SentReply, response: Response): void {
  const { reply } = route
  response.status(reply.status).set('Cache-Control', cachingOf(route))
  if (route.etag && sent !== undefined && sendNotModified(response, etagOf(sent))) return
  if ('schema' in reply) response.type('json').send(sent)
  else if ('mediaType' in reply) response.type(reply.mediaType).send(sent)
  else response.end()
}

/** A reply about a person is stored nowhere on the way; clients that hold it themselves may ask with its ETag. */
const cachingOf = ({ auth, etag }: RouteSpec) => (auth === 'public' && etag ? 'no-cache' : 'no-store')
