import { randomUUID } from 'node:crypto'
import { createCallClient, type CallClient } from '@astrovoice/client'
import type { AstrologerId, BirthProfile, PlaceId, ServerPayload, UserId } from '@astrovoice/contracts'
import { createReadingTools, systemTimers, type AstrologerPersona } from '@astrovoice/core'
import { createLogger } from '@astrovoice/platform/process'
import {
  InMemoryAccessTokens,
  InMemoryAstrologers,
  InMemoryBirthProfiles,
  InMemoryConversations,
  InMemoryJobQueue,
  ScriptedRealtimeModel,
} from '@astrovoice/testing/fakes'
import { openGateway } from '../src/gateway.ts'

export const vidya: AstrologerPersona = {
  id: 'acharya-vidya' as AstrologerId,
  name: 'Acharya Vidya',
  tagline: 'Reads charts the classical way.',
  specialities: ['vedic'],
  languages: ['en', 'hi'],
  pricePaisePerMinute: 1500,
  isAi: true,
  voice: 'marin',
  manner: 'Warm and brief.',
}
const leela: AstrologerPersona = { ...vidya, id: 'leela' as AstrologerId, name: 'Leela' }

const delhi = {
  id: '1273294' as PlaceId,
  name: 'Delhi',
  region: 'Delhi',
  countryCode: 'IN',
  latitudeDeg: 28.65195,
  longitudeDeg: 77.23149,
  timeZone: 'Asia/Kolkata',
}
const birth = {
  name: 'Asha',
  date: '1990-08-15',
  time: '06:30',
  place: delhi,
  utcMs: Date.parse('1990-08-15T01:00:00Z'),
}

/** A gateway on a free port, with our own ports in memory and a model that does what the test says. */
export async function startGatewayUnderTest() {
  const model = new ScriptedRealtimeModel()
  const tokens = new InMemoryAccessTokens()
  const birthProfiles = new InMemoryBirthProfiles()
  const conversations = new InMemoryConversations()
  const jobs = new InMemoryJobQueue()
  const logger = createLogger('gateway', 'silent')
  const isDatabaseGone = { value: false }
  const service = await openGateway(
    {
      logger,
      tokens,
      dependencies: {
        postgres: async () => {
          if (isDatabaseGone.value) throw new Error('gone')
        },
      },
      close: async () => {},
      calls: {
        astrologers: new InMemoryAstrologers([vidya, leela]),
        birthProfiles,
        conversations,
        jobs,
        model,
        createTools: createReadingTools,
        timers: systemTimers,
        log: logger,
      },
    },
    { host: '127.0.0.1', port: 0, webOrigins: ['https://app.example'] },
  )
  const clients: CallClient[] = []

  return {
    url: service.url,
    model,
    tokens,
    birthProfiles,
    conversations,
    jobs,
    isDatabaseGone,
    stop: service.stop,
    /** A caller with a birth profile, connected. */
    async connect({ hasProfile = true } = {}): Promise<Caller> {
      const userId = randomUUID() as UserId
      const profile = hasProfile ? await birthProfiles.create(userId, birth) : null
      const { token } = await tokens.issue(userId)
      const client = createCallClient({ url: service.url, token })
      clients.push(client)
      await client.connect()
      return { userId, token, profile, client, heard: gather(client) }
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.disconnect()
      await service.stop()
    },
  }
}

export interface Caller {
  readonly userId: UserId
  readonly token: string
  readonly profile: BirthProfile | null
  readonly client: CallClient
  readonly heard: Heard
}

interface HeardEvents {
  state: ServerPayload<'call:state'>
  audio: ServerPayload<'call:audio'>
  acked: ServerPayload<'call:acked'>
  transcript: ServerPayload<'call:transcript'>
  card: ServerPayload<'call:card'>
  interrupted: ServerPayload<'call:interrupted'>
  error: ServerPayload<'call:error'>
  ended: ServerPayload<'call:ended'>
}

type Heard = ReturnType<typeof gather>

/** Keeps what a client is told; `next` awaits the next event of a kind, told already or not. */
function gather(client: CallClient) {
  const told: { [K in keyof HeardEvents]?: HeardEvents[K][] } = {}
  const waiting = new Map<string, () => void>()
  const keep =
    <K extends keyof HeardEvents>(kind: K) =>
    (event: HeardEvents[K]) => {
      const list: unknown[] = (told[kind] ??= [])
      list.push(event)
      waiting.get(kind)?.()
    }
  client.listen({
    onState: keep('state'),
    onAudio: keep('audio'),
    onAcked: keep('acked'),
    onTranscript: keep('transcript'),
    onCard: keep('card'),
    onInterrupted: keep('interrupted'),
    onError: keep('error'),
    onEnded: keep('ended'),
  })
  return {
    async next<K extends keyof HeardEvents>(kind: K): Promise<HeardEvents[K]> {
      if (!told[kind]?.length) await new Promise<void>((resolve) => waiting.set(kind, resolve))
      return told[kind]?.shift() as HeardEvents[K]
    },
    /** What was told of a kind and not asked for yet. */
    rest: <K extends keyof HeardEvents>(kind: K): readonly HeardEvents[K][] => told[kind] ?? [],
  }
}
