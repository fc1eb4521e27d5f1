import { useEffect, useState } from 'react'
import { useIsFocused } from 'expo-router'
import { callStore } from './call-store'
import type { KeptCall } from './kept-call.ts'

/** The call from before a reload that the gateway still waits for; read when the screen is shown. */
export function useKeptCall(): [KeptCall | null, forget: () => void] {
  const [kept, setKept] = useState<KeptCall | null>(null)
  const isShown = useIsFocused()
  useEffect(() => {
    if (!isShown) return
    let isWanted = true
    void callStore.load().then((found) => {
      if (isWanted) setKept(found)
    })
    return () => {
      isWanted = false
    }
  }, [isShown])
  const forget = () => {
    callStore.save(null)
    setKept(null)
  }
  return [kept, forget]
}
