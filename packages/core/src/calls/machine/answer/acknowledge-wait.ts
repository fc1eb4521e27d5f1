import { bytesPerMs, nameAcknowledgement } from '@astrovoice/contracts'
import type { LiveCall } from '../call.ts'
import type { CallEvent } from '../call-event.ts'
import { emit, giveReason, type Draft } from '../draft.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import { addAudio, heardMs, isHeardWhole, markWhole, overAtMs, report } from './playout-ledger.ts'

const update = ({ live }: Draft, change: Partial<Acknowledgement>) => {
  live.acknowledgement = { ...live.acknowledgement, ...change }
}

/** A question waits for its answer: fixed words and the rest of an answer are not waited for. */
function isWaiting({ phase, response, isAnswerDue, tools, prompt, lifecycle }: LiveCall): boolean {
  if (phase !== 'thinking' || prompt !== null || lifecycle.closing) return false
  const isComputing = tools.running.some(({ isStale }) => !isStale)
  const isUnderWay = response.status !== 'free' && !response.isUnwanted
  const isPrompted = isUnderWay && response.status !== 'delayed' && response.prompt !== null
  return !isPrompted && (isAnswerDue || isComputing || isUnderWay)
}

/** Nobody speaks, and the caller is there to hear it. */
const isSilent = ({ isCallerSpeaking, overlapping, playout, lifecycle }: LiveCall) =>
  !isCallerSpeaking && !overlapping && playout.length === 0 && lifecycle.awaySinceMs === null

export function acknowledgementDueAtMs(live: LiveCall): number {
  const { waitingSinceMs, isAsked, sounding } = live.acknowledgement
  const overMs = sounding ? (overAtMs(sounding) ?? Infinity) : Infinity
  const { acknowledgeAfterMs } = live.identity.turnPolicy
  if (acknowledgeAfterMs === 0 || isAsked || waitingSinceMs === null || !isSilent(live)) return overMs
  return Math.min(overMs, waitingSinceMs + acknowledgeAfterMs)
}

/** Asks for an acknowledgement when the wait is long. */
export function acknowledgeWait(draft: Draft): void {
  const { live, effects, nowMs } = draft
  const { sounding, count } = live.acknowledgement
  if (sounding || acknowledgementDueAtMs(live) > nowMs) return
  update(draft, { isAsked: true, count: count + 1 })
  effects.push({ type: 'make-acknowledgement', itemId: nameAcknowledgement(count + 1), count: count + 1 })
}

/** The acknowledgement is there: it sounds if the caller still waits. */
export function playAcknowledgement(
  draft: Draft,
  { itemId, chunk }: Extract<CallEvent, { type: 'acknowledgement-made' }>,
): void {
  const { live, effects, nowMs } = draft
  const { count, waitingSinceMs, sounding } = live.acknowledgement
  const isWanted =
    itemId === nameAcknowledgement(count) && !sounding && waitingSinceMs !== null && isWaiting(live)
  if (!isWanted || !isSilent(live) || chunk.byteLength === 0) return
  const frameBytes = live.identity.audio.frameMs * bytesPerMs
  for (let at = 0; at < chunk.byteLength; at += frameBytes) {
    emit(draft, 'call:audio', {
      itemId,
      chunk: chunk.subarray(at, at + frameBytes) as Uint8Array<ArrayBuffer>,
    })
  }
  const [playing = null] = markWhole(addAudio([], itemId, chunk.byteLength / bytesPerMs, nowMs))
  update(draft, { sounding: playing })
  effects.push({ type: 'measure', what: 'acknowledged', waitedMs: nowMs - waitingSinceMs })
  giveReason(draft, 'acknowledged')
}

/** To be called before an answer sounds: the acknowledgement stops, and the next wait may have one. */
export function endAcknowledgement(draft: Draft): void {
  stopAcknowledgement(draft)
  if (draft.live.acknowledgement.isAsked) update(draft, { isAsked: false })
}

export function stopAcknowledgement(draft: Draft): void {
  const { live, nowMs } = draft
  const { sounding } = live.acknowledgement
  if (!sounding) return
  update(draft, { sounding: null })
  if (isHeardWhole(sounding, nowMs)) return
  emit(draft, 'call:interrupted', { itemId: sounding.itemId, playedMs: heardMs(sounding, nowMs) })
}

export function reportAcknowledgement(
  draft: Draft,
  { itemId, playedMs }: Extract<CallEvent, { type: 'playout-reported' }>,
): void {
  const { sounding } = draft.live.acknowledgement
  if (sounding?.itemId !== itemId) return
  const [reported = null] = report([sounding], itemId, playedMs, draft.nowMs)
  update(draft, { sounding: reported })
}

/** After every event: it stops when the caller speaks or waits no more, and a wait begins or ends. */
export function trackWait(draft: Draft): void {
  const { live, nowMs } = draft
  const isNowWaiting = isWaiting(live)
  const { waitingSinceMs, sounding } = live.acknowledgement
  if (sounding) {
    const isOver = (overAtMs(sounding) ?? Infinity) <= nowMs
    if (isOver) update(draft, { sounding: null })
    else if (!isNowWaiting || !isSilent(live)) stopAcknowledgement(draft)
  }
  if (isNowWaiting !== (waitingSinceMs !== null))
    update(draft, { waitingSinceMs: isNowWaiting ? nowMs : null })
}
