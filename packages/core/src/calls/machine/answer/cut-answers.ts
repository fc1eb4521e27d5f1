import type { ItemId } from '@astrovoice/contracts'
import { heardMs, type Playing, type PlayoutLedger } from './playout-ledger.ts'
import { cutText } from './spoken-words.ts'
import { findEntry, putEntry, type AnswerCut, type Transcript } from './transcript.ts'

/** One answer that was stopped at what the caller heard of it. */
export interface CutPiece {
  readonly itemId: ItemId
  readonly heardMs: number
  readonly restMs: number
  /** The words that were heard, and those that were not. */
  readonly text: string
  readonly restText: string
  /** Whether the transcript has words of it. */
  readonly hasWords: boolean
}

export interface CutAnswers {
  readonly transcript: Transcript
  readonly pieces: readonly CutPiece[]
}

/**
 * Cuts answers at what was heard. `cut` is said of the first one that sounded; those after it were not heard.
 */
export function cutAnswers(
  transcript: Transcript,
  playout: PlayoutLedger,
  cut: AnswerCut,
  nowMs: number,
): CutAnswers {
  const first = playout.find(({ sentMs }) => sentMs > 0)
  const pieces = playout.map((playing) => cutPiece(transcript, playing, nowMs))
  const cutTranscript = pieces.reduce(
    (rest, piece, i) => writeCut(rest, piece, playout[i] === first ? cut : 'unheard', nowMs),
    transcript,
  )
  return { transcript: cutTranscript, pieces }
}

function cutPiece(transcript: Transcript, playing: Playing, nowMs: number): CutPiece {
  const { itemId, sentMs, marks } = playing
  const playedMs = heardMs(playing, nowMs)
  const entry = findEntry(transcript, itemId)
  const hasWords = entry?.kind === 'answer'
  const whole = hasWords ? entry.text : ''
  const text = sentMs === 0 ? '' : cutText(whole, playedMs, sentMs, marks)
  const restText = whole.slice(text.length).trim()
  return { itemId, heardMs: playedMs, restMs: sentMs - playedMs, text, restText, hasWords }
}

/** An interruption is counted from the transcript, so that an answer without words gets its entry too. */
function writeCut(transcript: Transcript, piece: CutPiece, cut: AnswerCut, nowMs: number): Transcript {
  const { itemId, text } = piece
  const entry = findEntry(transcript, itemId)
  if (entry?.kind === 'answer') return putEntry(transcript, { ...entry, text, cut })
  if (entry || cut !== 'interrupted') return transcript
  return putEntry(transcript, { kind: 'answer', itemId, atMs: nowMs, text, cut })
}
