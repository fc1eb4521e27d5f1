import { useEffect, useRef, type RefObject } from 'react'
import type { Text } from 'react-native'
import { useIsFocused } from 'expo-router'
import { moveFocus } from './move-focus'

/** For the title of a screen, which gets the focus whenever the screen is shown. */
export function useTitleFocus(): RefObject<Text | null> {
  const title = useRef<Text>(null)
  const isShown = useIsFocused()
  useEffect(() => {
    if (isShown && title.current) moveFocus(title.current)
  }, [isShown])
  return title
}
