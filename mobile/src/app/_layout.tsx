import { StyleSheet } from 'react-native'
import { DarkTheme, Slot, ThemeProvider } from 'expo-router'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { Sky } from '../components/sky.tsx'
import { colors } from '../components/theme.ts'
// Listens to the browser before the router does.
import '../navigation/browser-back'
import { LocaleProvider } from '../locale/use-locale.tsx'
import { QueryProvider } from '../cache/query-provider.tsx'
import { SessionProvider } from '../session/use-session.tsx'

/** Screens are transparent: the sky behind them stays while they change. */
const theme = { ...DarkTheme, colors: { ...DarkTheme.colors, background: 'transparent' } }

export default function RootLayout() {
  return (
    <SafeAreaProvider style={styles.app}>
      <Sky />
      <ThemeProvider value={theme}>
        <LocaleProvider>
          <QueryProvider>
            <SessionProvider>
              <Slot />
            </SessionProvider>
          </QueryProvider>
        </LocaleProvider>
      </ThemeProvider>
    </SafeAreaProvider>
  )
}

const styles = StyleSheet.create({ app: { flex: 1, width: '100%', backgroundColor: colors.night } })
