import { connect, type createConnection, type TcpNetConnectOpts } from 'node:net'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'

export interface RealtimeAddress {
  readonly apiKey: string
  /** Such as `https://api.openai.com/v1`; with `http:` the line is not encrypted, as on a laptop. */
  readonly baseUrl: string
  readonly model: string
}

/** Begins to connect. The SDK always dials `wss:`, so that a plain line needs its own socket. */
export function dial({ apiKey, baseUrl, model }: RealtimeAddress): OpenAIRealtimeWS {
  const client = new OpenAI({ apiKey, baseURL: baseUrl })
  const isPlain = new URL(baseUrl).protocol === 'http:'
  return new OpenAIRealtimeWS({ model, options: isPlain ? { createConnection: connectPlain } : {} }, client)
}

/** `ws` calls this with the options of the request only; its type borrows all of Node's overloads. */
const connectPlain = (({ host, port }: TcpNetConnectOpts) =>
  connect({ port, host: host ?? 'localhost' })) as typeof createConnection
