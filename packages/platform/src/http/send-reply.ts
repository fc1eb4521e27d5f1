import type { Response } from 'express'
import type { RouteSpec } from '@astrovoice/contracts'

/** A handler's return value, as a reply. */
type SentReply = string | Buffer | undefined

/** Writes the fields of the contract and no others. */
export function writeReply({ reply }: RouteSpec, returned: unknown): SentReply {
  if ('schema' in reply) return JSON.stringify(reply.schema.parse(returned))
  if ('mediaType' in reply) return returned instanceof Uint8Array ? Buffer.from(returned) : String(returned)
  return undefined
}

export function sendReply({ reply }: RouteSpec, sent: SentReply, response: Response): void {
  response.status(reply.status).set('Cache-Control', 'no-store')
  if ('schema' in reply) response.type('json').send(sent)
  else if ('mediaType' in reply) response.type(reply.mediaType).send(sent)
  else response.end()
}
