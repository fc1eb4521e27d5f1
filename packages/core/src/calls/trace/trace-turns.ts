import { turnReasons, type TurnReason } from '@astrovoice/contracts/operations'
import { z } from 'zod'
import type { CallLog } from '../call-log.ts'
import type { CallMeter } from '../call-meter.ts'
import type { CallObserver, ObserveCall } from '../call-observer.ts'
import type { Measurement } from '../machine/call-event.ts'

const reason = z.enum(Object.keys(turnReasons) as [TurnReason, ...TurnReason[]])

/** The caller turn whose answer is under way, sounds or is the last one. */
const Turn = z.object({
  itemId: z.string(),
  takenAtMs: z.number(),
  reasons: z.array(reason),
  /** From the end of speech to the first sound of the answer. */
  firstAudioMs: z.number().nullable(),
  /** The wait until an acknowledgement. */
  acknowledgedMs: z.number().nullable(),
})
type Turn = z.output<typeof Turn>

const State = z.object({ turns: z.number(), current: Turn.nullable() })

interface TraceTurnsDeps {
  readonly meter: Pick<CallMeter, 'turnReason'>
  readonly log: CallLog
}

/** Writes one line of the log for each caller turn and each speech that is none: reasons and times, no words. */
export const traceTurns =
  ({ meter, log }: TraceTurnsDeps): ObserveCall =>
  ({ identity: { callId } }): CallObserver => {
    let state: z.output<typeof State> = { turns: 0, current: null }

    const close = (atMs: number | null) => {
      if (!state.current) return
      const { takenAtMs, ...current } = state.current
      const turn = ++state.turns
      log.info(
        { callId, turn, ...current, lastedMs: atMs === null ? null : atMs - takenAtMs },
        'caller turn ended',
      )
      state.current = null
    }
    const drop = (why: TurnReason, itemId: string | null) => {
      const { current } = state
      const isCurrent = current?.itemId === itemId
      const reasons = isCurrent ? [...current.reasons, why] : [why]
      if (isCurrent) state.current = null
      log.info({ callId, itemId, reasons }, 'speech is no caller turn')
    }
    const take = (each: Measurement, atMs: number) => {
      if (each.what === 'first-audio' && state.current) state.current.firstAudioMs = each.waitedMs
      if (each.what === 'acknowledged' && state.current) state.current.acknowledgedMs = each.waitedMs
      if (each.what !== 'turn') return
      const { stage } = turnReasons[each.reason]
      // A turn with tool calls can have several answers.
      if (stage === 'answer' && state.current?.reasons.includes(each.reason)) return
      meter.turnReason(each.reason)
      if (stage === 'answer') return void state.current?.reasons.push(each.reason)
      if (stage === 'dropped') return drop(each.reason, each.itemId)
      close(atMs)
      state.current = {
        itemId: each.itemId ?? '',
        takenAtMs: atMs,
        reasons: [each.reason],
        firstAudioMs: null,
        acknowledgedMs: null,
      }
    }

    return {
      name: 'turn-trace',
      onStep({ effects, after, atMs }) {
        for (const effect of effects) if (effect.type === 'measure') take(effect, atMs)
        if (after.phase === 'ended') close(atMs)
      },
      onEnded: (outcome) => void (outcome !== 'moved' && outcome !== 'taken_over' && close(null)),
      save: () => state,
      restore: (saved) => void (state = State.parse(saved)),
    }
  }
