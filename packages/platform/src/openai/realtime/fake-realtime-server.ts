import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ModelEvent, ModelNotice, ModelSetup } from '@astrovoice/core'
import { WebSocketServer, type WebSocket } from 'ws'
import { createOpenAiRealtimeModel } from './realtime-model.ts'

export const setup: ModelSetup = {
  instructions: 'Be kind.',
  voice: 'marin',
  languages: ['hinglish'],
  turnTaking: 'automatic',
  tools: [{ name: 'get_panchang', description: 'Today.', parameters: { type: 'object' } }],
}

export type FakeRealtimeServer = Awaited<ReturnType<typeof startFakeRealtimeServer>>

/** A fake realtime server for tests: sends the test's events, and keeps what it receives. */
export async function startFakeRealtimeServer({ acceptsSetup = true } = {}) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const told: { type: string; [field: string]: unknown }[] = []
  let wake = () => {}
  let current: WebSocket | null = null
  let headers: Record<string, unknown> = {}
  const session: { expires_at?: number } = {}
  const say = (event: object) => current?.send(JSON.stringify({ event_id: 'e', ...event }))
  server.on('connection', (socket, request) => {
    current = socket
    headers = { ...request.headers, url: request.url }
    socket.on('message', (data: Buffer) => {
      const event = JSON.parse(data.toString()) as (typeof told)[number]
      told.push(event)
      if (event.type === 'session.update' && acceptsSetup) say({ type: 'session.updated', session })
      wake()
    })
    say({ type: 'session.created', session: {} })
  })
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    say,
    told,
    session,
    headers: () => headers,
    hangUp: (code: number) => current?.close(code),
    hungUp: () => once(current!, 'close'),
    /** The next event that it receives. */
    async next() {
      while (told.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return told.shift()
    },
    async close() {
      current?.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const connect = ({ baseUrl }: { baseUrl: string }, connectWithinMs?: number) =>
  createOpenAiRealtimeModel({
    apiKey: 'key',
    baseUrl,
    model: 'gpt-realtime-2.1',
    ...(connectWithinMs !== undefined && { connectWithinMs }),
  })

/** An open session with what the call received; the server has already taken the setup. */
export async function open(server: FakeRealtimeServer, changes: Partial<ModelSetup> = {}) {
  const heard: (ModelEvent | ModelNotice)[] = []
  let wake = () => {}
  const session = await connect(server).open({ ...setup, ...changes }, (event) => {
    heard.push(event)
    wake()
  })
  const update = await server.next()
  return {
    session,
    update,
    async hear(count: number) {
      while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve))
      return heard.splice(0, count)
    },
  }
}
