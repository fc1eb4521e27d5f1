import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { IdempotencyKey, idempotencyKeyHeader, type RouteSpec, type UserId } from '@astrovoice/contracts'
import { UserFault, type IdempotencyKeys } from '@astrovoice/core'

export interface KeyedRun {
  readonly route: RouteSpec
  readonly request: Request
  readonly userId: UserId
  /** The parts that make two requests the same: parameters, query and body. */
  readonly parts: readonly unknown[]
}

/**
 * Runs a request once for its Idempotency-Key and repeats its reply. A request without a key just runs; one that fails
 * frees its key.
 * @throws UserFault request_invalid, idempotency_key_reused or idempotency_key_in_use.
 */
export async function runOnce(
  keys: IdempotencyKeys,
  { route, request, userId, parts }: KeyedRun,
  run: () => Promise<string>,
): Promise<string> {
  const header = request.get(idempotencyKeyHeader)
  if (header === undefined) return run()
  const key = [userId, route.method, route.path, hash(readKey(header))].join(':')
  const claim = await keys.claim({ key, fingerprint: hash(JSON.stringify(parts)) })
  if (claim.state === 'reused') throw new UserFault('idempotency_key_reused')
  if (claim.state === 'running') throw new UserFault('idempotency_key_in_use')
  if (claim.state === 'replied') return claim.reply
  const ignore = (what: string) => (error: unknown) => request.log.warn({ err: error }, what)
  try {
    const reply = await run()
    // The request is done: its client gets the reply even if no repeat will.
    await claim.complete(reply).catch(ignore('failed to save idempotent reply'))
    return reply
  } catch (error) {
    await claim.release().catch(ignore('failed to release idempotency key'))
    throw error
  }
}

function readKey(header: string): string {
  const key = IdempotencyKey.safeParse(header)
  if (key.success) return key.data
  const message = key.error.issues[0]?.message ?? ''
  throw new UserFault('request_invalid', { issues: [{ path: 'Idempotency-Key', message }] })
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
