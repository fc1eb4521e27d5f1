import { randomUUID } from 'node:crypto'
import type { AstrologerId, CallId, ItemId, UserId } from '@astrovoice/contracts'
import { bytesPerMs, callAudio } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { advance, beginCall, billCalls, type Call, type CallEvent, type CallStep } from '@astrovoice/core'
import { buildCallRecord, InMemoryLedger, InMemoryWallets } from '@astrovoice/core/testing'

const seconds = 60
const rounds = 40
const reportEveryMs = 200

/** Microseconds that billing takes of a second in which the astrologer speaks, the median of many minutes. */
export async function measureBilling(): Promise<number> {
  const steps = speakForAMinute()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const observer = await openObserver()
    const beganAt = performance.now()
    for (const step of steps) observer.onStep?.(step)
    times.push(((performance.now() - beganAt) * 1000) / seconds)
  }
  times.sort((a, b) => a - b)
  return Math.round(times[rounds / 2]! * 10) / 10
}

async function openObserver() {
  const [ledger, wallets] = [new InMemoryLedger(), new InMemoryWallets()]
  const { live } = buildCallRecord()
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const billing = billCalls({ ledger, wallets, clock: systemClock, log, freeMs: 0 })
  const [callId, userId] = [randomUUID() as CallId, randomUUID() as UserId]
  const { id } = (await wallets.open(userId))!
  await ledger.post(id, { kind: 'top_up', amountPaise: 1_000_000, key: callId, atMs: 0 })
  const astrologerId = 'acharya-vidya' as AstrologerId
  await billing.open({ callId, userId, astrologerId, pricePaisePerMinute: 1500 })
  return billing.observe({ identity: { ...live.identity, callId, userId }, raise: () => {} })
}

/** What the call machine does while an answer of a minute is sent and reported as played. */
function speakForAMinute(): CallStep[] {
  const { live } = buildCallRecord()
  const steps: CallStep[] = []
  let call: Call = beginCall(live.identity)
  let atMs = live.identity.startedAtMs
  const take = (event: CallEvent) => {
    const next = advance(call, event, atMs)
    steps.push({ event, before: call, after: next.call, effects: next.effects, atMs })
    call = next.call
  }
  const itemId = 'answer' as ItemId
  const chunk = new Uint8Array(callAudio.frameMs * bytesPerMs)
  take({ type: 'model-opened' })
  take({ type: 'text-asked', itemId: 'question' as ItemId, text: 'When?' })
  take({ type: 'response-started' })
  for (let sentMs = 0; sentMs < seconds * 1000; sentMs += callAudio.frameMs) {
    atMs += callAudio.frameMs
    take({ type: 'answer-audio', itemId, chunk })
    if (sentMs % reportEveryMs < callAudio.frameMs)
      take({ type: 'playout-reported', itemId, playedMs: sentMs })
  }
  return steps
}
