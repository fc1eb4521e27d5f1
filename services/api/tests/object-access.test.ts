import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { giveConsents } from '@astrovoice/client/consents'
import type { RestRequest } from '@astrovoice/client'
import {
  routes,
  type BirthProfileId,
  type CallId,
  type ConversationId,
  type DeviceId,
  type ExportId,
  type MemoryId,
  type PaymentId,
  type RouteName,
  type Routes,
  type RouteSpec,
} from '@astrovoice/contracts'
import { buildEndedCall, buildFactMemory } from '@astrovoice/core/testing'
import { createCallerMemory, createConversations } from '@astrovoice/platform/postgres'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest, type SignedIn } from './api-under-test.ts'

/** Routes of users that name a thing in their path. */
type OwnedRoute = {
  [N in RouteName]: Routes[N] extends { auth: 'user'; params: unknown } ? N : never
}[RouteName]

/** What the owner has. */
interface Owned {
  readonly birthProfileId: BirthProfileId
  readonly conversationId: ConversationId
  readonly callId: CallId
  readonly exportId: ExportId
  readonly deviceId: DeviceId
  readonly memoryId: MemoryId
  readonly paymentId: PaymentId
}

const pack = { packId: 'inr-100', platform: 'web' } as const
const birth = { name: 'Ravi', date: '1991-02-03', time: null, placeId: '1259229' } as const

/** A valid request for a thing of the owner, for every route that names one. A new route does not compile without it. */
const requests: { [N in OwnedRoute]: (owned: Owned) => RestRequest<N> } = {
  replaceBirthProfile: ({ birthProfileId }) => ({ params: { birthProfileId }, body: { ...birth } }),
  deleteBirthProfile: ({ birthProfileId }) => ({ params: { birthProfileId }, query: {} }),
  getChart: ({ birthProfileId }) => ({ params: { birthProfileId } }),
  drawChart: ({ birthProfileId }) => ({ params: { birthProfileId }, query: {} }),
  getKundli: ({ birthProfileId }) => ({ params: { birthProfileId }, query: {} }),
  getDay: ({ birthProfileId }) => ({ params: { birthProfileId }, query: {} }),
  matchProfiles: ({ birthProfileId }) => ({
    params: { birthProfileId },
    query: { with: birthProfileId, side: 'bride' },
  }),
  getConversation: ({ conversationId }) => ({ params: { conversationId }, query: {} }),
  deleteConversation: ({ conversationId }) => ({ params: { conversationId } }),
  deleteCall: ({ callId }) => ({ params: { callId } }),
  correctMemory: ({ memoryId }) => ({
    params: { memoryId },
    body: { fact: { topic: 'partnership', value: 'divorced' } },
  }),
  forgetMemory: ({ memoryId }) => ({ params: { memoryId } }),
  answerPrediction: ({ memoryId }) => ({ params: { memoryId }, body: { outcome: 'yes' } }),
  reportLine: ({ callId }) => ({
    params: { callId },
    body: { itemId: 'a', reason: 'wrong', note: null },
  }),
  rateCall: ({ callId }) => ({ params: { callId }, body: { rating: 1 } }),
  getExport: ({ exportId }) => ({ params: { exportId } }),
  refundPayment: ({ paymentId }) => ({ params: { paymentId }, idempotencyKey: randomUUID() }),
  getPayment: ({ paymentId }) => ({ params: { paymentId } }),
  signOutDevice: ({ deviceId }) => ({ params: { deviceId } }),
}

/** Everybody may ask these. */
const publicRoutes: RouteName[] = [
  'requestSignInCode',
  'signIn',
  'listSignInMethods',
  'signInThroughProvider',
  'refreshTokens',
  'signOut',
  'getErasure',
  'getNotices',
  'searchPlaces',
  'listAstrologers',
  'getAstrologer',
  'getPredictionScore',
  'receivePaymentWebhook',
]

const opened = openForFile()
let api: ApiUnderTest
let owner: SignedIn
let stranger: SignedIn
let owned: Owned
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  owner = await api.signIn('+919800000081')
  stranger = await api.signIn('+919800000082')
  for (const caller of [owner, stranger]) await giveConsents(caller.api)
  const { places } = await owner.api.ask('searchPlaces', { query: { q: 'Pune' } })
  const body = { ...birth, placeId: places[0]!.id }
  const { id } = await owner.api.ask('createBirthProfile', { body })
  const call = buildEndedCall({ userId: owner.userId, birthProfileId: id })
  await createConversations(api.database.prisma).storeCall(call)
  const fact = buildFactMemory({ birthProfileId: id, callId: call.callId })
  await createCallerMemory(api.database.prisma).change(owner.userId, { add: [fact] })
  const ordered = await owner.api.ask('requestExport', {})
  owned = {
    birthProfileId: id,
    conversationId: call.conversationId,
    callId: call.callId,
    exportId: ordered.id,
    memoryId: fact.id,
    paymentId: (await owner.api.ask('startPayment', { body: pack, idempotencyKey: randomUUID() })).id,
    deviceId: (await owner.api.ask('listDevices', {})).devices[0]!.id,
  }
})

const names = Object.keys(requests) as OwnedRoute[]
const ask = (who: SignedIn, name: OwnedRoute, things = owned) => who.api.ask(name, requests[name](things))
const notFound = { problem: { status: 404 } }

describe('what belongs to another caller', () => {
  test.each(names)('%s: is not found', async (name) => {
    await expect(ask(stranger, name)).rejects.toMatchObject(notFound)
  })

  test.each(names)('%s: is refused in the same words as what does not exist', async (name) => {
    const nothing = Object.fromEntries(
      Object.keys(owned).map((key) => [key, randomUUID()]),
    ) as unknown as Owned
    const read = async (things: Owned) => {
      const refused = await ask(stranger, name, things).catch((error: unknown) => error)
      const { requestId: _, ...problem } = (refused as { problem: { requestId: string } }).problem
      return problem
    }
    expect(await read(owned)).toEqual(await read(nothing))
  })

  test('is not matched with one’s own', async () => {
    const { places } = await stranger.api.ask('searchPlaces', { query: { q: 'Pune' } })
    const mine = await stranger.api.ask('createBirthProfile', { body: { ...birth, placeId: places[0]!.id } })
    const query = { with: owned.birthProfileId, side: 'bride' } as const
    await expect(
      stranger.api.ask('matchProfiles', { params: { birthProfileId: mine.id }, query }),
    ).rejects.toMatchObject(notFound)
  })

  test('is in no list of a caller', async () => {
    const lists = Object.values<RouteSpec>(routes).filter(
      ({ auth, method, params, query }) =>
        auth === 'user' &&
        method === 'get' &&
        params === undefined &&
        // A search names what it looks for.
        (query === undefined || query.safeParse({}).success),
    )
    expect(lists.length).toBeGreaterThan(4)
    for (const { path } of lists) {
      const reply = await fetch(api.url + path, {
        headers: { authorization: `Bearer ${stranger.accessToken}` },
      })
      const text = await reply.text()
      expect(reply.status).toBe(200)
      for (const id of [...Object.values(owned as object), owner.userId] as string[])
        expect(text).not.toContain(id)
    }
  })

  test('is still the owner’s after all of that', async () => {
    for (const name of ['getChart', 'getConversation', 'getExport'] as const)
      await expect(ask(owner, name)).resolves.toBeDefined()
  })
})

describe('without a token', () => {
  const entries = Object.entries<RouteSpec>(routes)

  test('exactly these routes respond', () => {
    const open = entries.flatMap(([name, { auth }]) => (auth === 'public' ? [name] : []))
    expect(open.sort()).toEqual(publicRoutes.toSorted())
  })

  test.each(entries.filter(([, { auth }]) => auth !== 'public').map(([name]) => name as RouteName))(
    '%s is refused with 401',
    async (name) => {
      const { method, path }: RouteSpec = routes[name]
      const address = api.url + path.replace(/\{\w+\}/g, () => randomUUID())
      const reply = await fetch(address, { method: method.toUpperCase() })
      expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(await reply.json()).toMatchObject({ code: 'token_missing' })
    },
  )
})
