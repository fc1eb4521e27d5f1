import { WebSocket } from 'ws'

export interface RealtimeAddress {
  readonly apiKey: string
  /** Such as `https://api.openai.com/v1`; with `http:` the connection is not encrypted, as on a laptop. */
  readonly baseUrl: string
  readonly model: string
}

/** Larger than any event: the protocol's own limit for audio is 15 MiB. */
const maxMessageBytes = 16 * 1024 * 1024

/** Starts to connect. It follows no redirects, so that the key reaches no other server. */
export function connectRealtime({ apiKey, baseUrl, model }: RealtimeAddress): WebSocket {
  const url = new URL(`${baseUrl.replace(/\/$/, '')}/realtime`)
  url.protocol = url.protocol === 'http:' ? 'ws:' : 'wss:'
  url.searchParams.set('model', model)
  return new WebSocket(url, {
    headers: { authorization: `Bearer ${apiKey}` },
    perMessageDeflate: false,
    maxPayload: maxMessageBytes,
    followRedirects: false,
  })
}
