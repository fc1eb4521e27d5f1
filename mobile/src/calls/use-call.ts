import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { CallRequest } from '@astrovoice/client'
import { CallFault } from '@astrovoice/client/rest'
import type { AstrologerId, TurnTaking } from '@astrovoice/contracts'
import { useSession } from '../session/use-session.tsx'
import { beforeCall, takeNews, type CallNews, type CallView } from './call-view.ts'
import type { CallBeginning, HeldCall } from './hold-call.ts'
import type { KeptCall } from './kept/kept-call.ts'
import { useSaveCall } from './kept/use-save-call.ts'

export interface Calling {
  readonly view: CallView
  /** The live call; null until it is connected. */
  readonly call: HeldCall | null
  readonly turnTaking: TurnTaking
  /** Starts a call; call it in the handler of a tap. */
  start(request: CallRequest): void
  /** Goes on with a call from before a reload, unless the gateway refuses; call it in the handler of a tap. */
  resume(kept: KeptCall, onRefused: () => void): void
}

/** Sockets and sound: a part of the script that the first screens do not need. */
const loadCalls = () => import('./hold-call.ts')

/** One call for the lifetime of the component; unmounting closes it. */
export function useCall(astrologerId: AstrologerId): Calling {
  const { api, gatewayUrl, stay } = useSession()
  const [view, tell] = useReducer(takeNews, beforeCall)
  const [call, setCall] = useState<HeldCall | null>(null)
  const [turnTaking, setTurnTaking] = useState<TurnTaking>('automatic')
  const isHere = useRef(true)
  useSaveCall({ call, view, userId: api.userId, astrologerId, turnTaking })

  useEffect(() => {
    isHere.current = true
    // A tap may start sound for a moment only, so the script is there before it. A failure is reported at the tap.
    loadCalls().catch(() => undefined)
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => {
    if (!call) return
    // A call goes on by its resume token when the sign-in cannot be renewed.
    const leave = stay()
    return () => {
      call.close()
      leave()
    }
  }, [call, stay])

  const hold = useCallback(
    (first: CallNews, taking: TurnTaking, begin: CallBeginning, onRefused = () => {}) => {
      tell(first)
      setTurnTaking(taking)
      loadCalls()
        .then(({ holdCall }) => holdCall({ gatewayUrl, token: () => api.freshAccessToken(), begin, tell }))
        .then(
          (held) => (isHere.current ? setCall(held) : held.close()),
          (error: unknown) => {
            if (!(error instanceof CallFault)) return tell({ type: 'lost' })
            if (!error.problem.retryable) onRefused()
            tell({ type: 'refused', problem: error.problem })
          },
        )
    },
    [api, gatewayUrl],
  )
  return {
    view,
    call,
    turnTaking,
    start: (request) => hold({ type: 'dialled' }, request.turnTaking ?? 'automatic', { request }),
    resume: (kept, onRefused) => hold({ type: 'restored', ...kept }, kept.turnTaking, kept, onRefused),
  }
}
