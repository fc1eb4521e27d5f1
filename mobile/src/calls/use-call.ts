import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { CallRequest } from '@astrovoice/client'
import { CallFault } from '@astrovoice/client/rest'
import { useSession } from '../session/use-session.tsx'
import { beforeCall, takeNews, type CallView } from './call-view.ts'
import type { HeldCall } from './hold-call.ts'

export interface Calling {
  readonly view: CallView
  /** The live call; null until it is connected. */
  readonly call: HeldCall | null
  /** Starts a call; call it in the handler of a tap. */
  start(request: CallRequest): void
}

/** Sockets and sound: a part of the script that the first screens do not need. */
const loadCalls = () => import('./hold-call.ts')

/** One call for the lifetime of the component; unmounting closes it. */
export function useCall(): Calling {
  const { api, gatewayUrl, stay } = useSession()
  const [view, tell] = useReducer(takeNews, beforeCall)
  const [call, setCall] = useState<HeldCall | null>(null)
  const isHere = useRef(true)

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

  const start = useCallback(
    (request: CallRequest) => {
      tell({ type: 'dialled' })
      loadCalls()
        .then(({ holdCall }) => holdCall({ gatewayUrl, token: () => api.freshAccessToken(), request, tell }))
        .then(
          (held) => (isHere.current ? setCall(held) : held.close()),
          (error: unknown) =>
            tell(error instanceof CallFault ? { type: 'refused', problem: error.problem } : { type: 'lost' }),
        )
    },
    [api, gatewayUrl],
  )
  return { view, call, start }
}
