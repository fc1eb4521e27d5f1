import type { ModelFault, ModelFaultKind } from '@astrovoice/core'
import type { RealtimeError } from 'openai/resources/realtime/realtime'

/** By the vendor's code or type. */
const faultKinds = new Map<string, ModelFaultKind>(
  Object.entries({
    input_audio_buffer_commit_empty: 'audio-empty',
    conversation_already_has_active_response: 'response-under-way',
    rate_limit_exceeded: 'rate-limited',
    rate_limit_error: 'rate-limited',
    insufficient_quota: 'quota',
    billing_hard_limit_reached: 'quota',
    invalid_api_key: 'auth',
    authentication_error: 'auth',
    permission_error: 'auth',
    account_deactivated: 'auth',
    server_error: 'overloaded',
    overloaded: 'overloaded',
    session_expired: 'session-expired',
  } satisfies Record<string, ModelFaultKind>),
)

type VendorError = Pick<Partial<RealtimeError>, 'code' | 'type' | 'message'>

/** `unknown` is the kind of an error whose code and type are not in the table. */
export function readFault({ code, type, message }: VendorError, unknown: ModelFaultKind): ModelFault {
  const kind = faultKinds.get(code ?? '') ?? faultKinds.get(type ?? '') ?? unknown
  const retryAfterMs = readRetryAfter(message ?? '')
  return { kind, code: code ?? type ?? 'unknown', ...(retryAfterMs !== null && { retryAfterMs }) }
}

/** Milliseconds in a message such as “Please try again in 1m4.2s.”; no field of the protocol has them. */
function readRetryAfter(message: string): number | null {
  const [, after = ''] = message.split(/try again in/i)
  const wait = /^(?:\s*\d[\d.]*\s*[a-z]+)+/i.exec(after)?.[0] ?? ''
  const parts = [...wait.matchAll(/(\d[\d.]*)\s*([a-z]+)/gi)]
  const totalMs = parts.reduce((sumMs, [, amount, unit]) => sumMs + Number(amount) * unitMs(unit!), 0)
  return totalMs > 0 ? Math.ceil(totalMs) : null
}

function unitMs(unit: string): number {
  if (/^(ms|milli)/i.test(unit)) return 1
  if (/^s/i.test(unit)) return 1000
  if (/^m/i.test(unit)) return 60_000
  return /^h/i.test(unit) ? 3_600_000 : NaN
}
