import { useEffect, useRef } from 'react'
import type { AstrologerId, TurnTaking, UserId } from '@astrovoice/contracts'
import { callStore } from './call-store'
import type { CallView } from '../call-view.ts'
import type { HeldCall } from '../hold-call.ts'

export interface LiveCall {
  readonly call: HeldCall | null
  readonly view: CallView
  readonly userId: UserId | null
  readonly astrologerId: AstrologerId
  readonly turnTaking: TurnTaking
}

/** Keeps a live call for the page after a reload, and forgets it when it is left. */
export function useSaveCall(live: LiveCall): void {
  const { call } = live
  const latest = useRef(live)
  useEffect(() => void (latest.current = live))
  useEffect(() => {
    if (!call) return
    const save = () => {
      const { view, userId, astrologerId, turnTaking } = latest.current
      const { conversationId, entries } = view
      const key = call.key()
      callStore.save(
        key === null || userId === null
          ? null
          : {
              userId,
              astrologerId,
              turnTaking,
              conversationId,
              key,
              entries: [...entries],
              savedAtMs: Date.now(),
            },
      )
    }
    save()
    const stop = callStore.watchLeaving(save)
    return () => {
      stop()
      callStore.save(null)
    }
  }, [call])
}
