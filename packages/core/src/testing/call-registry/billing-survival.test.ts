import { expect, test } from '@jest/globals'
import type { Heard, ItemId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { billCalls, type CallSession } from '../../index.ts'
import { InMemoryLedger, InMemoryWallets } from '../fakes/index.ts'
import { frame, RegistriesUnderTest } from './registry-under-test.ts'

const reportEveryMs = 200
const paise = 50_000

/** What becomes of the gateway after an answer: it goes on, it dies and the caller returns to another, or it moves the call. */
type Fate = 'lives' | 'dies' | 'moves'

interface Turn {
  readonly lengthMs: number
  /** How much of it comes out before the fate. */
  readonly playedMs: number
  readonly fate: Fate
}

const turn = fc.record({
  lengthMs: fc.integer({ min: 400, max: 12_000 }),
  playedMs: fc.nat(12_000),
  fate: fc.constantFrom<Fate>('lives', 'lives', 'dies', 'moves'),
})

/** A charged call and a client with a log of its own of what came out of the loudspeaker. */
async function openCall() {
  const registries = new RegistriesUnderTest()
  const [ledger, wallets] = [new InMemoryLedger(), new InMemoryWallets()]
  const { clock, userId } = registries
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const open = () => registries.open({ billing: billCalls({ ledger, wallets, clock, log, freeMs: 0 }) })
  const { id: walletId } = (await wallets.open(userId))!
  await ledger.post(walletId, { kind: 'top_up', amountPaise: paise, key: 'p', atMs: 0 })
  const registry = open()
  const session = await registries.place(registry)
  const { callId } = session.identity
  return {
    registries,
    ledger,
    wallets,
    walletId,
    open,
    callId,
    first: session,
    heard: new Map<ItemId, number>(),
  }
}

type Call = Awaited<ReturnType<typeof openCall>>

/** The astrologer answers, and the client plays and reports as it does every 200 ms. */
async function play(
  { registries, heard }: Call,
  session: CallSession,
  name: string,
  each: Turn,
): Promise<Heard> {
  const itemId = name as ItemId
  await session.input.askText(`${name}?`)
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId, chunk: frame(each.lengthMs) },
    { type: 'response-finished', outcome: 'completed' },
  )
  const untilMs = Math.min(each.playedMs, each.lengthMs)
  for (let playedMs = 0; playedMs < untilMs;) {
    const stepMs = Math.min(reportEveryMs, untilMs - playedMs)
    playedMs += stepMs
    await registries.pass(stepMs)
    heard.set(itemId, playedMs)
    session.input.reportPlayout({ itemId, playedMs })
  }
  return { itemId, playedMs: untilMs }
}

/** The caller's client resumes at another gateway, and says what it has played. */
async function resumeElsewhere({ registries, open }: Call, session: CallSession, heard: Heard) {
  const { resumeToken } = session
  const { callId } = session.identity
  const { userId, connection } = registries
  const resumed = await open().resume(userId, { callId, resumeToken, lastSeq: 0, heard }, connection)
  resumed.goOn()
  await registries.letRun()
  return resumed.session
}

test('a call is never charged above the client’s own log, however often its gateways die and move it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), async (turns) => {
      const call = await openCall()
      let session = call.first
      for (const [i, each] of turns.entries()) {
        const heard = await play(call, session, `answer-${i}`, each)
        if (each.fate === 'lives') continue
        if (each.fate === 'moves') await session.move(call.registries.clock.nowMs())
        session = await resumeElsewhere(call, session, heard)
      }
      await session.end('caller_hung_up')
      await call.registries.pass(5000, 250)
      const bill = (await call.wallets.findCharge(call.callId))?.bill
      const playedMs = [...call.heard.values()].reduce((sum, ms) => sum + ms, 0)
      expect(bill).toBeDefined()
      expect(bill!.chargedMs).toBeLessThanOrEqual(playedMs)
      for (const { itemId, heardMs } of bill!.lines) {
        expect(heardMs).toBeLessThanOrEqual(call.heard.get(itemId) ?? 0)
      }
      // At 15 rupees a minute, and the ledger has the same.
      expect(bill!.chargedPaise).toBe(Math.floor(bill!.chargedMs / 40))
      const { caller_paid, reserved_paid } = await call.ledger.balances(call.walletId)
      expect([caller_paid, reserved_paid]).toEqual([paise - bill!.chargedPaise, 0])
    }),
    { numRuns: 60 },
  )
})

test('a call whose gateways all live is charged all that the client’s log has', async () => {
  const call = await openCall()
  for (const name of ['a', 'b', 'c']) {
    await play(call, call.first, name, { lengthMs: 5000, playedMs: 5000, fate: 'lives' })
  }
  await call.first.end('caller_hung_up')
  expect((await call.wallets.findCharge(call.callId))?.bill).toMatchObject({
    chargedMs: 15_000,
    chargedPaise: 375,
  })
})
