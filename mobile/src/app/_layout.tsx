import { useEffect } from 'react'
import { StyleSheet } from 'react-native'
import { DarkTheme, DefaultTheme, Slot, ThemeProvider } from 'expo-router'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { Sky } from '../components/sky.tsx'
import { colors } from '../components/theme.ts'
import { useScheme } from '../design/colors'
import { SystemBars } from '../design/system-bars'
// Listens to the browser before the router does.
import '../navigation/browser-back'
import { LocaleProvider } from '../locale/use-locale.tsx'
import { showFirstScreen } from '../navigation/show-first-screen'
import { QueryProvider } from '../cache/query-provider.tsx'
import { SessionProvider } from '../session/use-session.tsx'

/** Screens are transparent: the sky behind them stays while they change. */
const themes = {
  dark: { ...DarkTheme, colors: { ...DarkTheme.colors, background: 'transparent' } },
  light: { ...DefaultTheme, colors: { ...DefaultTheme.colors, background: 'transparent' } },
}

export default function RootLayout() {
  const scheme = useScheme()
  return (
    <SafeAreaProvider style={styles.app}>
      <SystemBars scheme={scheme} />
      <Sky />
      <ThemeProvider value={themes[scheme]}>
        <LocaleProvider>
          <Screens />
        </LocaleProvider>
      </ThemeProvider>
    </SafeAreaProvider>
  )
}

/** Everything that has words. */
function Screens() {
  useEffect(showFirstScreen, [])
  return (
    <QueryProvider>
      <SessionProvider>
        <Slot />
      </SessionProvider>
    </QueryProvider>
  )
}

const styles = StyleSheet.create({ app: { flex: 1, width: '100%', backgroundColor: colors.night } })
