import { useEffect, useMemo, useRef } from 'react'

/** Puts off what ends a session until nothing goes on any more that needs its screens, such as a call. */
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
