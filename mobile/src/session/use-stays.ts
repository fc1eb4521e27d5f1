import { useEffect, useMemo, useRef } from 'react'

/** Delays the end of a session until no activity, such as a call, needs its screens. */
export function useStays(onLeave: () => void): { stay: () => () => void; leaveWhenFree: () => void } {
  const latest = useRef(onLeave)
  useEffect(() => void (latest.current = onLeave))
  return useMemo(() => {
    let [stays, isLeaving] = [0, false]
    const leaveIfFree = () => {
      if (stays > 0 || !isLeaving) return
      isLeaving = false
      latest.current()
    }
    return {
      stay() {
        stays++
        let isOver = false
        return () => {
          if (isOver) return
          isOver = true
          stays--
          leaveIfFree()
        }
      },
      leaveWhenFree() {
        isLeaving = true
        leaveIfFree()
      },
    }
  }, [])
}
