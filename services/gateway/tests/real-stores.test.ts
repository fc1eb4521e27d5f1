import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { createCallClient } from '@astrovoice/client'
import type { AstrologerId, ItemId } from '@astrovoice/contracts'
import { createLocalIssuer, readSigningKey } from '@astrovoice/platform/auth'
import {
  createBirthProfiles,
  createConsents,
  createConversations,
  createLedger,
  createUsers,
  createWallets,
  openDatabase,
} from '@astrovoice/platform/postgres'
import { seed } from '@astrovoice/prisma-schema/seed'
import {
  agreeToAll,
  buildBirth,
  buildEndedCall,
  plainSignIn,
  ScriptedRealtimeModel,
} from '@astrovoice/core/testing'
import { createTestDatabase } from '@astrovoice/platform/testing'
import { startGateway } from '../src/index.ts'

/** An issuer of tokens, with its keys where the gateway reads them. */
async function startIssuer() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = await readSigningKey(JSON.stringify(privateKey.export({ format: 'jwk' })))
  const issuer = createLocalIssuer({ issuer: 'https://api.example', key })
  const server = createServer((_, response) => void response.end(JSON.stringify(issuer.jwks)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { issuer, jwksUrl, close: () => void server.close() }
}

/** A gateway over real stores, and the client of a new caller. */
async function openStage(undo: AsyncDisposableStack, settings: NodeJS.ProcessEnv = {}) {
  const testDatabase = undo.use(await createTestDatabase())
  await seed(testDatabase.url)
  const database = undo.adopt(openDatabase(testDatabase.url), (open) => open.close())
  const { issuer, jwksUrl } = undo.adopt(await startIssuer(), (open) => open.close())
  const model = new ScriptedRealtimeModel()
  const gateway = await startGateway(
    {
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: testDatabase.url,
      REDIS_URL: process.env['REDIS_URL'],
      AUTH_ISSUER: 'https://api.example',
      AUTH_JWKS_URL: jwksUrl,
      OPENAI_API_KEY: 'not used',
      ...settings,
    },
    { models: [model] },
  )
  undo.defer(() => gateway.stop())
  const user = await createUsers(database.prisma).findOrCreate('asha@example.org')
  await createBirthProfiles(database.prisma).create(user.id, buildBirth())
  await agreeToAll(createConsents(database.prisma), user.id, ['OpenAI'])
  const { token } = await issuer.issue(user.id, plainSignIn)
  const connect = async () => {
    const client = undo.adopt(createCallClient({ url: gateway.url, token }), (open) => open.disconnect())
    await client.connect()
    return client
  }
  return { gateway, prisma: database.prisma, model, user, connect }
}

const vidya = { astrologerId: 'acharya-vidya' as AstrologerId, language: 'hi' } as const

test('with real stores and signed tokens, a call is in Postgres before its caller gets call:ended', async () => {
  await using undo = new AsyncDisposableStack()
  const { gateway, prisma, model, user, connect } = await openStage(undo)
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200)
  const client = await connect()
  const { callId } = await client.startCall(vidya)
  await client.sendText('मेरी राशि क्या है?')
  model.speak('answer' as ItemId, 'आपकी राशि\0 वृषभ है।\ud83d', 60, { isWhole: true })
  client.reportPlayout('answer' as ItemId, 60)
  await client.end(5)

  const kept = await createConversations(prisma).findCall(callId)
  expect(kept).toMatchObject({ reason: 'caller_hung_up', rating: 5, turns: 1, userId: user.id })
  expect(kept?.items).toMatchObject([
    { role: 'caller', text: 'मेरी राशि क्या है?' },
    { role: 'astrologer', text: 'आपकी राशि वृषभ है।\ufffd', wasInterrupted: false },
  ])
  expect(await createWallets(prisma).findCharge(callId)).toBeNull()
})

test('with charging on, a first call is free, the next needs money, and it costs what the client reported as heard', async () => {
  await using undo = new AsyncDisposableStack()
  const { prisma, model, user, connect } = await openStage(undo, { BILLING: 'on' })
  const [wallets, ledger] = [createWallets(prisma), createLedger(prisma)]
  const hold = async (heardMs: number) => {
    const client = await connect()
    const { callId } = await client.startCall(vidya)
    await client.sendText('मेरी राशि क्या है?')
    model.speak('answer' as ItemId, 'आपकी राशि वृषभ है।', 20_000, { isWhole: true })
    client.reportPlayout('answer' as ItemId, heardMs)
    await client.end(5)
    return (await wallets.findCharge(callId))!
  }
  expect(await hold(10_000)).toMatchObject({ isFree: true, bill: { chargedMs: 10_000, chargedPaise: 0 } })
  await expect(hold(10_000)).rejects.toMatchObject({ problem: { code: 'balance_too_low' } })
  const { id } = (await wallets.open(user.id))!
  await ledger.post(id, { kind: 'top_up', amountPaise: 10_000, key: 'payment', atMs: Date.now() })
  // 12 s at 15 rupees a minute are 3 rupees.
  expect(await hold(12_000)).toMatchObject({ isFree: false, bill: { chargedMs: 12_000, chargedPaise: 300 } })
  expect(await ledger.balances(id)).toMatchObject({ caller_paid: 9700, reserved_paid: 0 })
})

test('a replaced owner cannot undo what the owner of a call has stored', async () => {
  await using undo = new AsyncDisposableStack()
  const testDatabase = undo.use(await createTestDatabase())
  await seed(testDatabase.url)
  const { prisma } = undo.adopt(openDatabase(testDatabase.url), (open) => open.close())
  const conversations = createConversations(prisma)
  const user = await createUsers(prisma).findOrCreate('asha@example.org')
  const call = buildEndedCall({ question: 'the owner’s', userId: user.id })
  const { callId } = call
  const told = async () =>
    (await conversations.findCall(callId))?.items.flatMap((item) => ('text' in item ? item.text : []))[0]
  const { items: _, ...same } = call
  const by = (leaseEpoch: number, question: string) => buildEndedCall({ ...same, question, leaseEpoch })
  await conversations.storeCall(by(1_764_000_000_001, 'the first owner’s'))
  await conversations.storeCall(by(1_764_000_000_005, 'the second owner’s'))
  expect(await told()).toBe('the second owner’s')
  await conversations.storeCall(by(1_764_000_000_001, 'a zombie’s'))
  await conversations.storeCall(by(1_764_000_000_005, 'the second owner’s, once more'))
  expect(await told()).toBe('the second owner’s')
})
