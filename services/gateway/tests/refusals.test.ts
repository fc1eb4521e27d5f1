import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createCallClient } from '@astrovoice/client'
import {
  bytesPerMs,
  errors,
  type AstrologerId,
  type BirthProfileId,
  type ConversationId,
  type Problem,
} from '@astrovoice/contracts'
import { io, type Socket } from 'socket.io-client'
import { plainSignIn } from '@astrovoice/core/testing'
import { startGatewayUnderTest, vidya, type Caller } from './gateway-under-test.ts'

let gateway: Awaited<ReturnType<typeof startGatewayUnderTest>>
let caller: Caller

beforeEach(async () => {
  gateway = await startGatewayUnderTest()
  caller = await gateway.connect()
})
afterEach(() => gateway[Symbol.asyncDispose]())

const request = { astrologerId: vidya.id, language: 'en' } as const
const refused = (code: keyof typeof errors) => ({
  problem: expect.objectContaining({ code, fix: errors[code].fix }),
})
const nobody = '00000000-0000-4000-8000-000000000000'

describe('the handshake is refused', () => {
  const connect = (token: string) => createCallClient({ url: gateway.url, token }).connect()

  test('without a token', () => expect(connect('')).rejects.toMatchObject(refused('token_missing')))
  test('with a token of another issuer', () =>
    expect(connect('made up')).rejects.toMatchObject(refused('token_invalid')))
  test('with an expired token', async () => {
    const { token } = await gateway.tokens.issue(caller.userId, plainSignIn, Date.now() - 1)
    await expect(connect(token)).rejects.toMatchObject(refused('token_expired'))
  })

  test('to web pages of other origins, and granted to ours', async () => {
    const openSocket = (origin: string) => raw({ extraHeaders: { origin } })
    await expect(opened(openSocket('https://evil.example'))).rejects.toThrow()
    await expect(opened(openSocket('https://app.example'))).resolves.toBeUndefined()
    // Clients of other languages send the gateway’s own address as their origin.
    await expect(opened(openSocket(gateway.url))).resolves.toBeUndefined()
  })
})

test('the type of a problem leads to its heading, at the gateway that sent it', async () => {
  const refusal = await createCallClient({ url: gateway.url, token: '' })
    .connect()
    .catch((error: unknown) => error)
  const { problem } = refusal as { problem: Problem }
  const address = new URL(problem.type, gateway.url)
  const reply = await fetch(address)
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(address.hash).toBe('#token_missing')
  expect(await reply.text()).toContain(`id="${address.hash.slice(1)}"`)
})

describe('call:start is refused', () => {
  test.each([
    ['astrologer_unknown', { astrologerId: 'nobody' as AstrologerId }],
    ['language_unsupported', { language: 'hinglish' as const }],
    ['birth_profile_missing', { birthProfileId: nobody as BirthProfileId }],
    ['conversation_unknown', { conversationId: nobody as ConversationId }],
    ['event_invalid', { astrologerId: '!' as AstrologerId }],
  ] as const)('with %s', async (code, change) => {
    await expect(caller.client.startCall({ ...request, ...change })).rejects.toMatchObject(refused(code))
    // The socket stays useful.
    await expect(caller.client.startCall(request)).resolves.toHaveProperty('callId')
  })

  test('without a birth profile', async () => {
    const { client } = await gateway.connect({ hasProfile: false })
    await expect(client.startCall(request)).rejects.toMatchObject(refused('birth_profile_missing'))
  })

  test('for a conversation of another caller or with another astrologer', async () => {
    const { conversationId } = await caller.client.startCall(request)
    await caller.client.end()
    const other = await gateway.connect()
    const going = { ...request, conversationId }
    await expect(other.client.startCall(going)).rejects.toMatchObject(refused('conversation_unknown'))
    const leela = { ...going, astrologerId: 'leela' as AstrologerId }
    await expect(caller.client.startCall(leela)).rejects.toMatchObject(refused('conversation_unknown'))
  })

  test('a second time, even while the first is being started', async () => {
    const first = caller.client.startCall(request)
    await expect(caller.client.startCall(request)).rejects.toMatchObject(refused('call_already_started'))
    await first
    await expect(caller.client.startCall(request)).rejects.toMatchObject(refused('call_already_started'))
  })

  test('when the model cannot be reached: nothing is stored, and the socket stays useful', async () => {
    gateway.model.isReachable = false
    await expect(caller.client.startCall(request)).rejects.toMatchObject(refused('model_unavailable'))
    expect(await gateway.conversations.list(caller.userId, { limit: 10 })).toEqual([])
    expect(gateway.jobs.waiting).toEqual([])
    gateway.model.isReachable = true
    await expect(caller.client.startCall(request)).resolves.toHaveProperty('callId')
  })
})

describe('during a call', () => {
  test('everything but call:start needs one', async () => {
    await expect(caller.client.sendText('hello')).rejects.toMatchObject(refused('call_not_started'))
    await expect(caller.client.commit()).rejects.toMatchObject(refused('call_not_started'))
    await expect(caller.client.interrupt()).rejects.toMatchObject(refused('call_not_started'))
    await expect(caller.client.end()).rejects.toMatchObject(refused('call_not_started'))
    const socket = raw({})
    await opened(socket)
    const told = new Promise((resolve) => socket.once('call:error', resolve))
    socket.emit('call:audio', { seq: 0, chunk: Buffer.alloc(1920) })
    expect(await told).toMatchObject({ event: 'call:audio', error: { code: 'call_not_started' } })
    socket.disconnect()
  })

  test.each([
    ['audio_empty', 0],
    ['audio_odd_length', 1921],
    ['audio_too_large', 200 * bytesPerMs + 2],
    ['audio_too_large', 200_000],
  ] as const)('%s: a frame of %i bytes', async (code, byteLength) => {
    await caller.client.startCall(request)
    caller.client.sendAudio(new Uint8Array(byteLength))
    expect(await caller.heard.next('error')).toMatchObject({ event: 'call:audio', error: { code } })
    caller.client.sendAudio(new Uint8Array(1920))
    await caller.client.sendText('still there?')
    expect(gateway.model.heardBytes).toBe(1920)
  })

  test('push-to-talk without audio', async () => {
    await caller.client.startCall({ ...request, turnTaking: 'push-to-talk' })
    await expect(caller.client.commit()).rejects.toMatchObject(refused('audio_empty'))
  })

  test('call:commit belongs to push-to-talk', async () => {
    await caller.client.startCall(request)
    await expect(caller.client.commit()).rejects.toMatchObject(refused('event_invalid'))
  })
})

describe('what fits no contract', () => {
  let socket: Socket
  beforeEach(async () => {
    socket = raw({ auth: { token: caller.token } })
    await opened(socket)
  })
  afterEach(() => void socket.disconnect())

  test('an unknown event gets an error, acknowledged or not', async () => {
    expect(await socket.emitWithAck('call:dance', {})).toMatchObject({
      ok: false,
      error: { code: 'event_unknown' },
    })
    const told = new Promise((resolve) => socket.once('call:error', resolve))
    socket.emit('call:dance')
    expect(await told).toMatchObject({ event: 'call:dance', error: { code: 'event_unknown' } })
  })

  test.each([
    ['call:start', undefined],
    ['call:start', 'acharya-vidya'],
    ['call:start', { ...request, audio: { encoding: 'opus', sampleRateHz: 48_000 } }],
    ['call:text', { text: ' ' }],
    ['call:text', { text: 'no \0 in it' }],
    ['call:text', { text: 'half of an emoji: \ud83d' }],
    ['call:audio', { seq: -1, chunk: Buffer.alloc(2) }],
    ['call:audio', { seq: 0, chunk: 'AAAA' }],
    ['call:end', { rating: 6 }],
    ['call:interrupt', { itemId: 'a', playedMs: -1, extra: true }],
  ])('%s with %j names the fields that are wrong', async (event, payload) => {
    const reply = await socket.emitWithAck(event, payload)
    expect(reply).toMatchObject({ ok: false, error: { code: 'event_invalid', issues: expect.any(Array) } })
    expect(reply.error.issues.length).toBeGreaterThan(0)
  })

  test('a client without acknowledgements can still call', async () => {
    const listening = new Promise((resolve) => socket.once('call:state', resolve))
    socket.emit('call:start', request)
    expect(await listening).toMatchObject({ state: 'listening' })
  })
})

describe('health', () => {
  const ask = (path: string) => fetch(gateway.url + path)

  test('is reported over HTTP', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    expect((await ask('/')).status).toBe(404)
  })

  test('readiness names what does not respond, and the process stays alive', async () => {
    gateway.isDatabaseGone.value = true
    const answer = await ask('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ failing: ['postgres'] })
    expect((await ask('/healthz')).status).toBe(200)
  })
})

function raw(options: Parameters<typeof io>[1]): Socket {
  return io(gateway.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { token: caller.token },
    ...options,
  })
}

/** Resolves when connected; rejects when refused. Web origins are refused before a socket exists. */
function opened(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('connect_error', reject)
  })
}
