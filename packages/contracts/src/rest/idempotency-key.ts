import { z } from 'zod'

export const idempotencyKeyHeader = 'idempotency-key'

/**
 * The key of an idempotent request: a string of a structured field, as in draft-ietf-httpapi-idempotency-key-header,
 * with or without its quotes.
 */
export const IdempotencyKey = z
  .string()
  .transform((text) => /^"(.*)"$/.exec(text)?.[1] ?? text)
  .pipe(
    z
      .string()
      .regex(/^[\x21\x23-\x5b\x5d-\x7e]{8,255}$/, '8 to 255 visible ASCII characters, such as a UUID'),
  )
