import { useEffect, useState } from 'react'
import type { HeldCall, Meters } from './hold-call.ts'

const silence: Meters = { playedMs: 0, outputLevel: 0, inputLevel: 0 }
/** Fast enough for smooth movement, slow enough to cost nothing. */
const readEveryMs = 80

/** The levels of both sides, polled during a call. */
export function useMeters(call: HeldCall | null): Meters {
  const [meters, setMeters] = useState(silence)
  useEffect(() => {
    if (!call) return
    const timer = setInterval(() => setMeters(call.meters()), readEveryMs)
    return () => clearInterval(timer)
  }, [call])
  return meters
}
