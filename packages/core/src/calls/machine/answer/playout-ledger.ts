import type { ItemId } from '@astrovoice/contracts'
import { addMark, type Mark } from './spoken-words.ts'

/** One answer that was sent and may still sound. */
export interface Playing {
  readonly itemId: ItemId
  /** How much of its audio was sent. */
  readonly sentMs: number
  /** How much of its audio waits until it is known whether the caller interrupts. */
  readonly waitingMs: number
  /** When it began to sound, estimated from when it was sent. */
  readonly startMs: number
  /** Whether all of its audio was sent. */
  readonly isWhole: boolean
  /** Where its words lie in it. */
  readonly marks: readonly Mark[]
  /** Neither noise nor talk interrupts it. */
  readonly isProtected?: boolean | undefined
  /** The client's last report. */
  readonly report: { readonly playedMs: number; readonly atMs: number } | null
}

/** Answers that were sent and are not heard to their end, in playing order. */
export type PlayoutLedger = readonly Playing[]

/** Clients report every 200 ms. Playout is assumed to go on this long after a report. */
const stretchMs = 250
/** A last report may miss the end by a frame or two, but not by much of a short answer. */
const toleranceMs = (sentMs: number) => Math.min(100, sentMs / 20)
/** A client that reported before, and not until this long past the end, has stopped playing. */
const stallMs = 2000

/** Adds an answer that begins; those before it are whole. */
export function openItem(ledger: PlayoutLedger, itemId: ItemId, nowMs: number): PlayoutLedger {
  if (ledger.some((each) => each.itemId === itemId)) return ledger
  const last = ledger.at(-1)
  const startMs = last ? Math.max(nowMs, last.startMs + last.sentMs) : nowMs
  const begun = { itemId, sentMs: 0, waitingMs: 0, startMs, isWhole: false, marks: [], report: null }
  return [...markWhole(ledger), begun]
}

/** Adds audio that is sent now. */
export function addAudio(
  ledger: PlayoutLedger,
  itemId: ItemId,
  lengthMs: number,
  nowMs: number,
): PlayoutLedger {
  return openItem(ledger, itemId, nowMs).map((each) =>
    each.itemId === itemId
      ? // The first frame, and one after a gap, sounds on arrival.
        { ...each, sentMs: each.sentMs + lengthMs, startMs: Math.max(each.startMs, nowMs - each.sentMs) }
      : each,
  )
}

/** Adds audio that waits. */
export const addWaiting = (
  ledger: PlayoutLedger,
  itemId: ItemId,
  lengthMs: number,
  nowMs: number,
): PlayoutLedger =>
  openItem(ledger, itemId, nowMs).map((each) =>
    each.itemId === itemId ? { ...each, waitingMs: each.waitingMs + lengthMs } : each,
  )

/** Marks how many characters of the text had come when this much audio was sent. */
export const markWords = (ledger: PlayoutLedger, itemId: ItemId, chars: number): PlayoutLedger =>
  ledger.map((each) =>
    each.itemId === itemId ? { ...each, marks: addMark(each.marks, { chars, ms: each.sentMs }) } : each,
  )

/** Records a client's report: never less than reported before, never more than was sent. */
export function report(
  ledger: PlayoutLedger,
  itemId: ItemId,
  playedMs: number,
  nowMs: number,
): PlayoutLedger {
  return ledger.map((each) =>
    each.itemId === itemId
      ? {
          ...each,
          report: {
            playedMs: Math.min(each.sentMs, Math.max(playedMs, each.report?.playedMs ?? 0)),
            atMs: nowMs,
          },
        }
      : each,
  )
}

/**
 * Records a report as the whole truth: answers before the reported one were heard, those after it were not. Without a
 * report, the last ones stand.
 */
export function reportExactly(
  ledger: PlayoutLedger,
  heard: { itemId: ItemId; playedMs: number } | undefined,
  nowMs: number,
): PlayoutLedger {
  const at = ledger.findIndex(({ itemId }) => itemId === heard?.itemId)
  return ledger.map((each, i) => {
    const known = each.report?.playedMs ?? 0
    const told = at < 0 || i > at ? known : i < at ? each.sentMs : (heard?.playedMs ?? 0)
    return { ...each, report: { playedMs: Math.min(each.sentMs, Math.max(told, known)), atMs: nowMs } }
  })
}

/** Marks an answer as one that neither noise nor talk interrupts. */
export const protect = (ledger: PlayoutLedger, itemId: ItemId): PlayoutLedger =>
  ledger.map((each) => (each.itemId === itemId && !each.isProtected ? { ...each, isProtected: true } : each))

export const markWhole = (ledger: PlayoutLedger): PlayoutLedger =>
  ledger.map((each) => ({ ...each, isWhole: true }))

/**
 * Milliseconds of an answer that were heard, 0 to `sentMs`: from the last report and the time since. For a client that
 * never reports, by the clock since the first frame was sent.
 */
export function heardMs({ report, sentMs, startMs }: Playing, nowMs: number): number {
  const heard = report ? report.playedMs + Math.min(nowMs - report.atMs, stretchMs) : nowMs - startMs
  return Math.floor(Math.min(sentMs, Math.max(0, heard)))
}

export function isHeardWhole(playing: Playing, nowMs: number): boolean {
  return playing.isWhole && playing.waitingMs === 0 && isAtEnd(heardMs(playing, nowMs), playing.sentMs)
}

/** Whether so much was heard that nothing of the answer is missing. */
export const isAtEnd = (playedMs: number, sentMs: number): boolean =>
  playedMs >= Math.floor(sentMs) - toleranceMs(sentMs)

/** When this answer is over if no report follows; null while it still grows. */
export function overAtMs({ isWhole, report, sentMs, startMs, waitingMs }: Playing): number | null {
  if (!isWhole || waitingMs > 0) return null
  return report ? report.atMs + (sentMs - report.playedMs) + stallMs : startMs + sentMs
}
