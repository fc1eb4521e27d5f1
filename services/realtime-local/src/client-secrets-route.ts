import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { ClientSecrets } from './client-secrets.ts'
import { dropNulls } from './protocol/drop-nulls.ts'
import { sessionPatch } from './protocol/session-schema.ts'

export const clientSecretsPath = '/v1/realtime/client_secrets'

/** As OpenAI documents it: 10 s to two hours, ten minutes by default, counted from the creation. */
const request = z.strictObject({
  expires_after: z
    .strictObject({
      anchor: z.literal('created_at').optional(),
      seconds: z.number().int().min(10).max(7200).default(600),
    })
    .default({ seconds: 600 }),
  session: sessionPatch.optional(),
})

/** `POST /v1/realtime/client_secrets`. */
export async function createClientSecret(
  secrets: ClientSecrets,
  message: IncomingMessage,
): Promise<{ status: number; body: object }> {
  const parsed = request.safeParse(await readJson(message))
  if (parsed.success) {
    const { expires_after, session = null } = parsed.data
    const { value, expires_at } = secrets.create(expires_after.seconds, session)
    return { status: 200, body: { value, expires_at, session: session ?? { type: 'realtime' } } }
  }
  const { path, message: fault } = parsed.error.issues[0]!
  const param = path.join('.') || null
  const error = { type: 'invalid_request_error', code: 'invalid_value', param, message: fault }
  return { status: 400, body: { error } }
}

async function readJson(message: IncomingMessage): Promise<unknown> {
  try {
    return dropNulls(JSON.parse((await text(message)) || '{}'))
  } catch {
    return null
  }
}
