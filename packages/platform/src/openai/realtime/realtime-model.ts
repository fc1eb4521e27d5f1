import { ModelUnavailable, type ModelListener, type ModelSession, type RealtimeModel } from '@astrovoice/core'
import type { RealtimeServerEvent, SessionUpdateEvent } from 'openai/resources/realtime/realtime'
import type { WebSocket } from 'ws'
import { connectRealtime, type RealtimeAddress } from './connect-realtime.ts'
import { keepAlive } from './keep-alive.ts'
import { readAudioDelta } from './read-audio-delta.ts'
import { createEventReader } from './read-server-event.ts'
import { createModelSession } from './realtime-model-session.ts'
import { closeAfterUsage } from './close-after-usage.ts'
import { endpointingSilenceMs, writeSessionUpdate, type RealtimeLimits } from './session-update.ts'

export interface OpenAiRealtimeOptions extends RealtimeAddress {
  /** The time limit of connecting and setting up together. */
  readonly connectWithinMs?: number
  readonly limits?: RealtimeLimits
}

const setupEventId = 'setup'

/** OpenAI Realtime (GA protocol), or another server with it at `baseUrl`. */
export function createOpenAiRealtimeModel(options: OpenAiRealtimeOptions): RealtimeModel {
  return {
    name: options.model,
    async open(setup, listener) {
      const socket = connectRealtime(options)
      // Without a listener an error would end the process; the close that follows reports it.
      socket.on('error', () => {})
      try {
        const expiresAtMs = await ready(
          socket,
          writeSessionUpdate(setup, setupEventId, options.limits),
          options.connectWithinMs ?? 8000,
        )
        return attach(socket, { expiresAtMs, silenceMs: endpointingSilenceMs(setup) }, listener)
      } catch (error) {
        socket.terminate()
        throw error
      }
    },
  }
}

/**
 * Connected, with the setup accepted: the model would hear earlier audio with wrong settings. Returns when the
 * session will end, if the server reports it.
 */
function ready(socket: WebSocket, update: SessionUpdateEvent, withinMs: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const decide = (act: () => void) => {
      clearTimeout(limit)
      socket.off('message', hear).off('error', refuse).off('close', lose)
      act()
    }
    const fail = (why: string) =>
      decide(() =>
        reject(
          new ModelUnavailable(
            `The model cannot be reached: ${why}. Check OPENAI_BASE_URL and OPENAI_API_KEY.`,
          ),
        ),
      )
    const limit = setTimeout(() => fail(`no session within ${withinMs} ms`), withinMs)
    const refuse = ({ message }: Error) => fail(message)
    const lose = (code: number) => fail(`the line was closed with ${code}`)
    const hear = (data: Buffer) => {
      const event = parse(data)
      if (event?.type === 'session.created') socket.send(JSON.stringify(update))
      if (event?.type === 'error') fail(event.error.code ?? event.error.type)
      if (event?.type === 'session.updated') decide(() => resolve(readExpiry(event.session)))
    }
    socket.on('message', hear).on('error', refuse).on('close', lose)
  })
}

/** The protocol's types lack it, servers send it: seconds since the epoch. */
function readExpiry(session: object): number | null {
  const { expires_at: expiresAt } = session as { expires_at?: unknown }
  return typeof expiresAt === 'number' && expiresAt > 0 ? expiresAt * 1000 : null
}

function attach(
  socket: WebSocket,
  { expiresAtMs, silenceMs }: { expiresAtMs: number | null; silenceMs: number },
  listener: ModelListener,
): ModelSession {
  let isLetGo = false
  /** Starts with the request: tokens read before the first word cost money as well. */
  let isAnswering = false
  let last: Buffer | null = null
  const readEvent = createEventReader(silenceMs)
  const read = (data: Buffer) => {
    const event = parse(data)
    return event && readEvent(event)
  }
  socket.on('message', (data: Buffer) => {
    // Every event has its own id: a byte-identical event is a repetition.
    if (isLetGo || last?.equals(data)) return
    last = data
    const audio = readAudioDelta(data)
    if (audio) return listener(audio)
    const heard = read(data)
    if (!heard) return
    if (heard.type === 'response-started') isAnswering = true
    if (heard.type === 'response-finished') isAnswering = false
    listener(heard)
  })
  socket.on('close', (code) => {
    if (!isLetGo) listener({ type: 'closed', code })
  })
  keepAlive(socket)
  const isOpen = () => !isLetGo && socket.readyState === socket.OPEN
  const close = () => {
    if (isLetGo) return
    const awaitsUsage = isAnswering && isOpen()
    isLetGo = true
    if (awaitsUsage) closeAfterUsage(socket, read, (usage) => listener({ type: 'tokens-used', usage }))
    else socket.close()
  }
  const session = createModelSession(socket, { expiresAtMs, isOpen, close })
  const requestResponse: ModelSession['requestResponse'] = (request) => {
    isAnswering = true
    session.requestResponse(request)
  }
  return { ...session, requestResponse }
}

/**
 * A message that is no event is dropped. Its text may repeat the caller's words, so it is not logged either.
 */
function parse(data: Buffer): RealtimeServerEvent | null {
  try {
    const event: unknown = JSON.parse(data.toString('utf8'))
    const isEvent = typeof event === 'object' && event !== null && 'type' in event
    return isEvent ? (event as RealtimeServerEvent) : null
  } catch {
    return null
  }
}
