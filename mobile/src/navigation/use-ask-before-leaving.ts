import { useCallback, useEffect, useState } from 'react'
import { useNavigation } from 'expo-router'
import { usePreventRemove } from 'expo-router/react-navigation'
import { holdBrowser } from './browser-back'
import { useBack } from './use-back.ts'
import { links } from './links.ts'

export interface AskingToLeave {
  readonly isAsking: boolean
  leave(): void
  stay(): void
}

/** Keeps the screen while `isKept`. Leaving it needs the caller's word. */
export function useAskBeforeLeaving(isKept: boolean): AskingToLeave {
  const navigation = useNavigation()
  const goBack = useBack(links.home)
  /** How to go where the caller wanted to. */
  const [wanted, setWanted] = useState<{ readonly go: () => void } | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const isHeld = isKept && !isLeaving

  usePreventRemove(isHeld, ({ data }) => setWanted({ go: () => navigation.dispatch(data.action) }))
  useEffect(() => (isHeld ? holdBrowser(() => setWanted({ go: goBack })) : undefined), [isHeld, goBack])
  // The screen can be removed only when it is no longer held.
  useEffect(() => {
    if (isLeaving) wanted?.go()
  }, [isLeaving, wanted])

  return {
    isAsking: isHeld && wanted !== null,
    leave: useCallback(() => setLeaving(true), []),
    stay: useCallback(() => setWanted(null), []),
  }
}
