import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { budgets, timingBudget, type CallStarted, type Reply } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { plainSignIn } from '@astrovoice/core/testing'
import { io, type Socket } from 'socket.io-client'
import { startGatewayUnderTest, vidya, type GatewayUnderTest } from './gateway-under-test.ts'

let clock: ManualClock
let gateway: GatewayUnderTest
const sockets: Socket[] = []
beforeEach(async () => {
  clock = new ManualClock(Date.now())
  gateway = await startGatewayUnderTest({ clock })
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect()
  await gateway[Symbol.asyncDispose]()
})

function open(auth: object): Socket {
  const socket = io(gateway.url, { transports: ['websocket'], forceNew: true, reconnection: false, auth })
  sockets.push(socket)
  return socket
}

/** @throws Error with the code of the problem when the gateway refuses the socket. */
async function connect(auth: object): Promise<Socket> {
  const socket = open(auth)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
      reject(Object.assign(error, { code: error.data?.code })),
    )
  })
  return socket
}

const start = async (socket: Socket) =>
  (await socket.emitWithAck('call:start', { astrologerId: vidya.id, language: 'en' })) as Reply<CallStarted>

const next = <T>(socket: Socket, event: string) =>
  new Promise<T>((resolve) => socket.once(event, (payload: T) => resolve(payload)))

async function startCall(token: string) {
  const socket = await connect({ token })
  const reply = await start(socket)
  if (!reply.ok) throw new Error(reply.error.code)
  return { socket, call: reply.data }
}

test('a socket that outlives its token starts no call, and still resumes one by its resume token', async () => {
  const { userId } = await gateway.signUp()
  const { token } = await gateway.tokens.issue(userId, plainSignIn, clock.nowMs() + 60_000)
  const { call } = await startCall(token)
  const other = await connect({ token })
  clock.pass(60_000)
  expect(await start(other)).toMatchObject({ ok: false, error: { code: 'token_expired' } })
  const { callId, resumeToken } = call
  const resumed = await other.emitWithAck('call:resume', { callId, resumeToken, lastSeq: -1 })
  expect(resumed).toMatchObject({ ok: true })
})

test('a socket that stays without a call is closed with a reason; one with a call stays', async () => {
  const { token } = await gateway.signUp()
  const idle = await connect({ token: (await gateway.signUp()).token })
  const { socket } = await startCall(token)
  const [told, gone] = [next(idle, 'call:error'), next(idle, 'disconnect')]
  clock.pass(timingBudget.socketIdleMs)
  expect(await told).toMatchObject({ event: null, error: { code: 'socket_idle' } })
  await gone
  expect(await socket.emitWithAck('call:end')).toMatchObject({ ok: true })
  const closed = next(socket, 'disconnect')
  clock.pass(timingBudget.socketIdleMs)
  await closed
})

test('a caller has a maximum of sockets at a gateway, and another one once one is closed', async () => {
  const { token } = await gateway.signUp()
  const all = await Promise.all(Array.from({ length: budgets.socketsAtOnce.times }, () => connect({ token })))
  await expect(connect({ token })).rejects.toMatchObject({ code: 'sockets_full' })
  await connect({ token: (await gateway.signUp()).token })
  const call = await start(all[1]!)
  expect(call).toMatchObject({ ok: true })
  const idleGone = next(all[0]!, 'disconnect')
  clock.pass(timingBudget.socketIdleMs)
  await idleGone
  await connect({ token })
})

test('a sign-out ends the call and the sockets of its device, and no others', async () => {
  const { userId } = await gateway.signUp()
  const signIn = (deviceId: string) => gateway.tokens.issue(userId, { ...plainSignIn, deviceId })
  const { socket } = await startCall((await signIn('phone')).token)
  const laptop = await connect({ token: (await signIn('laptop')).token })
  const [ended, gone] = [next(socket, 'call:ended'), next(socket, 'disconnect')]
  await gateway.signOuts.announce({ userId, deviceId: 'phone' })
  expect(await ended).toMatchObject({ reason: 'caller_hung_up' })
  await gone
  expect(await start(laptop)).toMatchObject({ ok: true })
  const all = next(laptop, 'disconnect')
  await gateway.signOuts.announce({ userId, deviceId: null })
  await all
})

test('the reply to call:start comes before the first event of the call', async () => {
  const { token } = await gateway.signUp()
  const socket = await connect({ token })
  const order: string[] = []
  socket.onAny((event: string) => void order.push(event))
  const state = next(socket, 'call:state')
  socket.emit('call:start', { astrologerId: vidya.id, language: 'en' }, () => void order.push('reply'))
  expect(await state).toMatchObject({ seq: 0 })
  expect(order.slice(0, 2)).toEqual(['reply', 'call:state'])
})
