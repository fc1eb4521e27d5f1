import { beforeAll, expect, test } from '@jest/globals'
import { createCallClient } from '@astrovoice/client'
import {
  bytesPerMs,
  isAcknowledgement,
  type AstrologerId,
  type ConversationId,
  type ItemId,
} from '@astrovoice/contracts'
import { startGateway } from '@astrovoice/gateway'
import { startRecorder, untilJobsDone, type Recorder } from '@astrovoice/platform/testing'
import { startRealtimeLocal } from '@astrovoice/realtime-local'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startServices, type Services, type SignedIn } from './services.ts'

const opened = openForFile()
let services: Services
let recorder: Recorder
let gatewayUrl: string
beforeAll(async () => {
  services = await opened.use(startServices(14))
  const model = await startRealtimeLocal({ port: 0, timesRealTime: 100 })
  opened.defer(() => model.stop())
  recorder = await opened.use(startRecorder(model.url))
  const gateway = await startGateway({
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'silent',
    STAND_INS: 'allowed',
    ...services.stores,
    AUTH_ISSUER: 'https://api.example.org',
    AUTH_JWKS_URL: `${services.url}/.well-known/jwks.json`,
    AI_PROVIDERS: 'local',
    OPENAI_API_KEY: 'local',
    OPENAI_BASE_URL: `${recorder.url}/v1`,
    DRAIN_MS: '0',
  })
  opened.defer(() => gateway.stop())
  gatewayUrl = gateway.url
})

/** A caller with a birth. */
async function signUp(phone: string): Promise<SignedIn> {
  const caller = await services.signIn(phone)
  await caller.api.ask('setPreferences', { body: { quietHours: null } })
  const { places } = await caller.api.ask('searchPlaces', { query: { q: 'Pune' } })
  const body = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: places[0]!.id }
  await caller.api.ask('createBirthProfile', { body })
  return caller
}

/** A call with typed questions, whose answers are heard at once. */
async function startCall({ accessToken }: SignedIn, conversationId?: ConversationId) {
  const client = createCallClient({ url: gatewayUrl, token: accessToken })
  opened.defer(() => client.disconnect())
  const playedMs = new Map<ItemId, number>()
  const said = new Map<ItemId, string>()
  let answered = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  client.listen({
    onAudio({ itemId, chunk }) {
      if (isAcknowledgement(itemId)) return
      const ms = (playedMs.get(itemId) ?? 0) + chunk.byteLength / bytesPerMs
      playedMs.set(itemId, ms)
      client.reportPlayout(itemId, Math.floor(ms))
    },
    onTranscript({ itemId, role, text }) {
      if (role === 'astrologer') said.set(itemId, text)
    },
    onState: ({ state }) => {
      if (state === 'listening' && playedMs.size > 0) answered.resolve()
    },
    onEnded: () => ended.resolve(),
  })
  await client.connect()
  const started = await client.startCall({
    astrologerId: 'acharya-vidya' as AstrologerId,
    language: 'hinglish',
    ...(conversationId && { conversationId }),
  })
  return {
    ...started,
    async ask(text: string): Promise<string> {
      answered = Promise.withResolvers()
      playedMs.clear()
      said.clear()
      await client.sendText(text)
      await answered.promise
      return [...said.values()].join(' ')
    },
    async hangUp() {
      const remembered = untilJobsDone(services.redis, 'notifications', [`rememberCall-${started.callId}`])
      await client.end()
      await ended.promise
      await remembered
    },
  }
}

/** Every byte that the session of a call and those after it sent to the model. */
const sentSince = (session: number) => recorder.sessions.slice(session).flat().join('\n')

test('a second call refers to the first, a fact told in it changes the answer, and what is forgotten is sent to no model', async () => {
  const caller = await signUp('+919800000181')
  const first = await startCall(caller)
  await first.ask('Meri shaadi ho chuki hai. Meri shaadi kaisi rahegi?')
  await first.ask('Meri naukri kab badlegi?')
  await first.hangUp()
  const { memories } = await caller.api.ask('listMemory', {})
  expect(memories.map((each) => (each.kind === 'fact' ? each.fact : each.question))).toEqual(
    expect.arrayContaining([{ topic: 'partnership', value: 'married' }, 'Meri naukri kab badlegi?']),
  )

  const secondAt = recorder.sessions.length
  const second = await startCall(caller)
  expect(sentSince(secondAt)).toContain('They told: married')
  expect(await second.ask('Maine pichhli baar kya poocha tha?')).toContain('Meri naukri kab badlegi?')
  await second.ask('Kya bola tha shaadi ke baare mein?')
  // Nothing in this call says that the caller is married.
  await second.ask('Shaadi ka kya yog hai?')
  await second.hangUp()
  const items = await services.prisma.conversationItem.findMany({ where: { callId: second.callId } })
  expect(JSON.stringify(items.map(({ content }) => content))).toContain('"matter":"marriedLife"')

  const fact = (await caller.api.ask('listMemory', {})).memories.find(({ kind }) => kind === 'fact')
  const thirdAt = recorder.sessions.length
  const third = await startCall(caller, first.conversationId)
  expect(sentSince(thirdAt)).toContain('They told: married')
  const afterAt = recorder.sessions.length
  await caller.api.ask('forgetMemory', { params: { memoryId: fact!.id } })
  await third.ask('Mera chandra kahan hai?')
  await third.ask('Aur mera shani?')
  await third.hangUp()
  const fourth = await startCall(caller, first.conversationId)
  await fourth.ask('Meri naukri kaisi rahegi?')
  await fourth.hangUp()
  const sent = sentSince(afterAt)
  expect(sent).toContain('Mera chandra kahan hai?')
  expect(sent).not.toMatch(/They told: married|shaadi ho chuki|marriedLife/)
  expect((await caller.api.ask('listMemory', {})).memories.filter(({ kind }) => kind === 'fact')).toEqual([])
})
