import type { ItemId } from '@astrovoice/contracts'
import { addMark, type Mark } from './spoken-words.ts'

/** One answer on its way through the caller's loudspeaker. */
export interface Playing {
  readonly itemId: ItemId
  /** How much audio was passed on. */
  readonly sentMs: number
  /** When it began to sound, as far as can be told from here. */
  readonly startMs: number
  /** Whether all of its audio was passed on. */
  readonly isWhole: boolean
  /** Where its words lie in it. */
  readonly marks: readonly Mark[]
  /** What the client said last. */
  readonly report: { readonly playedMs: number; readonly atMs: number } | null
}

/** Answers passed on and not yet heard to their end, in the order they play. */
export type PlayoutLedger = readonly Playing[]

/** Clients report every 200 ms; a report older than this and a little is not stretched any further. */
const stretchMs = 250
/** A last report may miss the end by a frame or two; of a short answer that would be too much. */
const toleranceMs = (sentMs: number) => Math.min(100, sentMs / 20)
/** A client that reported and then fell silent for this long past the end has stopped playing. */
const stallMs = 2000

/** Makes an entry for an answer that has just begun; those before it are whole then. */
export function openItem(ledger: PlayoutLedger, itemId: ItemId, nowMs: number): PlayoutLedger {
  if (ledger.some((each) => each.itemId === itemId)) return ledger
  const last = ledger.at(-1)
  const startMs = last ? Math.max(nowMs, last.startMs + last.sentMs) : nowMs
  return [...markWhole(ledger), { itemId, sentMs: 0, startMs, isWhole: false, marks: [], report: null }]
}

/** Adds audio that is passed on now to the answer it belongs to. */
export function addAudio(
  ledger: PlayoutLedger,
  itemId: ItemId,
  lengthMs: number,
  nowMs: number,
): PlayoutLedger {
  return openItem(ledger, itemId, nowMs).map((each) =>
    each.itemId === itemId
      ? // The first frame, or one after a gap in the stream, sounds when it arrives.
        { ...each, sentMs: each.sentMs + lengthMs, startMs: Math.max(each.startMs, nowMs - each.sentMs) }
      : each,
  )
}

/** So much of an answer's text was there before more of it came. */
export const markWords = (ledger: PlayoutLedger, itemId: ItemId, chars: number): PlayoutLedger =>
  ledger.map((each) =>
    each.itemId === itemId ? { ...each, marks: addMark(each.marks, { chars, ms: each.sentMs }) } : each,
  )

/** Takes the client's word for what was heard: never less than it said before, never more than it was sent. */
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
 * Takes the client's word for all of it: what comes before the answer that is coming out was heard, what comes after
 * it was not. A client that says nothing has heard what it last reported.
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

export const markWhole = (ledger: PlayoutLedger): PlayoutLedger =>
  ledger.map((each) => ({ ...each, isWhole: true }))

/**
 * Milliseconds of an answer that were heard, 0 to `sentMs`. From the last report and the little time since; from a
 * client that never reports, by the clock since the first frame was passed on.
 */
export function heardMs({ report, sentMs, startMs }: Playing, nowMs: number): number {
  const heard = report ? report.playedMs + Math.min(nowMs - report.atMs, stretchMs) : nowMs - startMs
  return Math.floor(Math.min(sentMs, Math.max(0, heard)))
}

export function isHeardWhole(playing: Playing, nowMs: number): boolean {
  return (
    playing.isWhole && heardMs(playing, nowMs) >= Math.floor(playing.sentMs) - toleranceMs(playing.sentMs)
  )
}

/** When this answer will have been heard, or given up on, if nothing more is reported; null while it still grows. */
export function overAtMs({ isWhole, report, sentMs, startMs }: Playing): number | null {
  if (!isWhole) return null
  return report ? report.atMs + (sentMs - report.playedMs) + stallMs : startMs + sentMs
}
