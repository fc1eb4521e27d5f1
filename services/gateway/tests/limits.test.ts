import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { budgets, packAudio, type CallStarted, type Reply } from '@astrovoice/contracts'
import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import { plainSignIn } from '@astrovoice/core/testing'
import { startGatewayUnderTest, vidya, type GatewayUnderTest } from './gateway-under-test.ts'

let gateway: GatewayUnderTest
const sockets: Socket[] = []
beforeEach(async () => {
  gateway = await startGatewayUnderTest()
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect()
  await gateway[Symbol.asyncDispose]()
})

const request = { astrologerId: vidya.id, language: 'en' } as const

function open(auth: object): Socket {
  const socket = io(gateway.url, { transports: ['websocket'], forceNew: true, reconnection: false, auth })
  sockets.push(socket)
  return socket
}

/** Resolves when the socket is connected. @throws Error with the code of the problem when it is refused. */
function connected(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
      reject(Object.assign(error, { code: error.data?.code })),
    )
  })
}

async function startCall(token: string): Promise<{ socket: Socket; call: CallStarted }> {
  const socket = await connected(open({ token }))
  const reply = (await socket.emitWithAck('call:start', request)) as Reply<CallStarted>
  if (!reply.ok) throw new Error(reply.error.code)
  return { socket, call: reply.data }
}

const gone = (socket: Socket) => new Promise<void>((resolve) => socket.once('disconnect', () => resolve()))

describe('events over a caller’s budget', () => {
  test('are refused once, dropped, and then close the socket; the call waits for its caller', async () => {
    const { token } = await gateway.signUp()
    const { socket, call } = await startCall(token)
    const refusals: unknown[] = []
    const closed = gone(socket)
    for (let i = 0; i < budgets.questions.times * 3; i++) {
      socket.emit('call:text', { text: `Question ${i}?` }, (reply: Reply<unknown>) => {
        if (!reply.ok) refusals.push(reply.error.code)
      })
    }
    await closed
    expect(refusals).toEqual(['rate_limited'])
    expect(gateway.meter.count('budgetExceeded', 'questions')).toBe(1)
    const again = await connected(open({ token }))
    const { callId, resumeToken } = call
    const resumed = await again.emitWithAck('call:resume', { callId, resumeToken, lastSeq: -1 })
    expect(resumed).toMatchObject({ ok: true })
    // Another socket of the same caller has no budget of its own.
    await gone(again.emit('call:text', { text: 'And now?' }))
  })

  test('count against nobody else', async () => {
    const { socket } = await startCall((await gateway.signUp()).token)
    const closed = gone(socket)
    for (let i = 0; i < budgets.questions.times * 3; i++) socket.emit('call:text', { text: 'When?' })
    await closed
    const other = await startCall((await gateway.signUp()).token)
    expect(await other.socket.emitWithAck('call:text', { text: 'When?' })).toMatchObject({ ok: true })
  })

  test.each([
    ['call:interrupt', 'interruptions', undefined],
    ['call:playout', 'playout', { itemId: 'item_1', playedMs: 1 }],
    ['call:dance', 'otherEvents', {}],
    ['call:end', 'otherEvents', { rating: 9 }],
  ] as const)('%s takes from the budget “%s”', async (event, name, payload) => {
    const { socket } = await startCall((await gateway.signUp()).token)
    const told: { event: string; error: { code: string } }[] = []
    socket.on('call:error', (error: (typeof told)[number]) => told.push(error))
    const closed = gone(socket)
    for (let i = 0; i < budgets[name].times * 3; i++) socket.emit(event, payload)
    await closed
    expect(told.filter(({ error }) => error.code === 'rate_limited')).toMatchObject([{ event }])
    expect(gateway.meter.count('budgetExceeded', name)).toBe(1)
  })

  test('audio far faster than it can be spoken is shed, and one minute at once closes the socket', async () => {
    const { socket } = await startCall((await gateway.signUp()).token)
    const told: unknown[] = []
    socket.on('call:error', (error) => told.push(error))
    const closed = gone(socket)
    const frame = Buffer.alloc(60 * 48)
    for (let seq = 0; seq < 1000; seq++) socket.emit('call:audio', { seq, chunk: frame })
    await closed
    expect(told).toMatchObject([{ event: 'call:audio', error: { code: 'rate_limited' } }])
    // While it is sent the budget grows by twice the time that passes.
    expect(gateway.model.heardBytes).toBeLessThan(25_000 * 48)
    expect(gateway.model.heardBytes).toBeGreaterThan(19_000 * 48)
  })

  test.each(['pings', 'packed frames of two bytes'])('%s without end close the socket', async (kind) => {
    const { token } = await gateway.signUp()
    const url = `${gateway.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const socket = new WebSocket(url)
    await once(socket, 'open')
    socket.send(`40${JSON.stringify({ token })}`)
    await once(socket, 'message')
    const closed = once(socket, 'close')
    for (let seq = 0; seq < budgets.messages.times * 3 && socket.readyState === WebSocket.OPEN; seq++) {
      if (kind === 'pings') socket.ping()
      else socket.send(packAudio({ seq, itemId: '', chunk: new Uint8Array(2) }))
    }
    await closed
  })

  test('repeatedly opened sockets are refused', async () => {
    const { token } = await gateway.signUp()
    for (let i = 0; i < budgets.connections.times; i++) (await connected(open({ token }))).disconnect()
    await expect(connected(open({ token }))).rejects.toMatchObject({ code: 'rate_limited' })
  })
})

describe('one live call a caller', () => {
  test('a second one is refused while its caller is on the first, and replaces one that was left', async () => {
    const { token, userId } = await gateway.signUp()
    const { socket, call } = await startCall(token)
    await expect(startCall(token)).rejects.toThrow('caller_busy')
    const left = gateway.meter.until('callEnded', 'caller_gone')
    socket.disconnect()
    const next = await startOnceLeft(token)
    await left
    expect(next.call.callId).not.toBe(call.callId)
    const stored = await gateway.conversations.findCall(call.callId)
    expect(stored).toMatchObject({ userId, reason: 'caller_gone' })
  })

  /** The gateway notices a closed socket a moment after the client. */
  async function startOnceLeft(token: string) {
    const socket = await connected(open({ token }))
    for (;;) {
      const reply = (await socket.emitWithAck('call:start', request)) as Reply<CallStarted>
      if (reply.ok) return { socket, call: reply.data }
      expect(reply.error.code).toBe('caller_busy')
    }
  }
})

describe('a socket with the resume token of its call instead of a sign-in', () => {
  test('goes on with the call, and starts none', async () => {
    const { token, userId } = await gateway.signUp()
    const { call } = await startCall(token)
    const { callId, resumeToken } = call
    const expired = (await gateway.tokens.issue(userId, plainSignIn, Date.now() - 1)).token
    for (const stale of [expired, undefined]) {
      const socket = await connected(open({ token: stale, callId, resumeToken }))
      const code = stale ? 'token_expired' : 'token_missing'
      expect(await socket.emitWithAck('call:start', request)).toMatchObject({ error: { code } })
      const resumed = await socket.emitWithAck('call:resume', { callId, resumeToken, lastSeq: -1 })
      expect(resumed).toMatchObject({ ok: true, data: { callId } })
    }
  })

  test('is refused with another call’s token, and when the call is over', async () => {
    const { socket, call } = await startCall((await gateway.signUp()).token)
    const other = await startCall((await gateway.signUp()).token)
    const { callId, resumeToken } = call
    const mixed = { callId, resumeToken: other.call.resumeToken }
    await expect(connected(open(mixed))).rejects.toMatchObject({ code: 'resume_refused' })
    await socket.emitWithAck('call:end')
    await expect(connected(open({ callId, resumeToken }))).rejects.toMatchObject({ code: 'resume_expired' })
    await expect(connected(open({ callId, resumeToken: 7 }))).rejects.toMatchObject({ code: 'token_missing' })
  })
})
