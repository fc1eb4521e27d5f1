import { z } from 'zod'
import { dropNulls } from './drop-nulls.ts'
import { conversationItem } from './item-schema.ts'
import { ProtocolError } from './protocol-error.ts'
import { responseParams, sessionPatch } from './session-schema.ts'

/** 15 MiB of audio in base64: the maximum of one `input_audio_buffer.append`. */
const maxAppendedChars = Math.ceil((15 * 1024 * 1024 * 4) / 3)

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), event_id: z.string().max(512).optional(), ...shape })

const clientEvent = z.discriminatedUnion('type', [
  event('session.update', { session: sessionPatch }),
  event('input_audio_buffer.append', { audio: z.base64().max(maxAppendedChars) }),
  event('input_audio_buffer.commit', {}),
  event('input_audio_buffer.clear', {}),
  event('conversation.item.create', { item: conversationItem, previous_item_id: z.string().nullish() }),
  event('conversation.item.delete', { item_id: z.string() }),
  event('conversation.item.retrieve', { item_id: z.string() }),
  event('conversation.item.truncate', {
    item_id: z.string(),
    content_index: z.number().int(),
    audio_end_ms: z.number().int().min(0),
  }),
  event('response.create', { response: responseParams.optional() }),
  event('response.cancel', { response_id: z.string().optional() }),
  event('output_audio_buffer.clear', {}),
])

export type ClientEvent = z.infer<typeof clientEvent>

/** Turns the first fault zod found into the error OpenAI would send, with the parameter's dotted path. */
function toProtocolError(issue: z.core.$ZodIssue): ProtocolError {
  const param = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1)
  if (issue.code === 'unrecognized_keys') {
    const unknown = [param, issue.keys[0]].filter(Boolean).join('.')
    return new ProtocolError('unknown_parameter', `Unknown parameter: '${unknown}'.`, unknown)
  }
  const missing = 'input' in issue ? issue.input === undefined : issue.message.includes('received undefined')
  if (missing && issue.code !== 'invalid_union') {
    return new ProtocolError('missing_required_parameter', `Missing required parameter: '${param}'.`, param)
  }
  const code = issue.code === 'invalid_type' ? 'invalid_type' : 'invalid_value'
  return new ProtocolError(code, `Invalid value for '${param}': ${issue.message}.`, param)
}

/**
 * Reads one client event.
 * @throws {ProtocolError} with the offending parameter; the message never repeats the event's content.
 */
export function parseClientEvent(frame: string): ClientEvent {
  let value: unknown
  try {
    value = dropNulls(JSON.parse(frame))
  } catch {
    throw new ProtocolError('invalid_json', 'The event is not valid JSON. Send one JSON object per message.')
  }
  const parsed = clientEvent.safeParse(value)
  if (parsed.success) return parsed.data
  throw toProtocolError(parsed.error.issues[0]!)
}

/** The `event_id` of a client, read even from an invalid event. */
export function eventIdOf(frame: string): string | null {
  const id = /"event_id"\s*:\s*"([^"\\]{1,512})"/.exec(frame)
  return id?.[1] ?? null
}
