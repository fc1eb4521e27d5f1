import { useEffect } from 'react'
import { NavigationBar } from 'expo-navigation-bar'
import { setBackgroundColorAsync } from 'expo-system-ui'
import { StatusBar } from 'react-native'
import { palettes, type Scheme } from './palette.ts'

/** The system's bars over the sky, and what is behind the app while it is turned or resized. */
export function SystemBars({ scheme }: { readonly scheme: Scheme }) {
  useEffect(() => void setBackgroundColorAsync(palettes[scheme].night), [scheme])
  const isDark = scheme === 'dark'
  return (
    <>
      <StatusBar barStyle={isDark ? 'light-content' : 'dark-content'} />
      <NavigationBar style={isDark ? 'light' : 'dark'} />
    </>
  )
}
