import { useEffect, useState } from 'react'
import type { HeldCall, Meters } from './hold-call.ts'

const silence: Meters = { playedMs: 0, outputLevel: 0, inputLevel: 0 }
/** Often enough for movement to look alive, seldom enough to cost nothing. */
const readEveryMs = 80

/** How loud it is on both sides, read again and again while a call is on. */
export function useMeters(call: HeldCall | null): Meters {
  const [meters, setMeters] = useState(silence)
  useEffect(() => {
    if (!call) return
    const timer = setInterval(() => setMeters(call.meters()), readEveryMs)
    return () => clearInterval(timer)
  }, [call])
  return meters
}
