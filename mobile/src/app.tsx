import { useCallback, type Dispatch } from 'react'
import { StyleSheet, View } from 'react-native'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import type { ConversationId, EndReason } from '@astrovoice/contracts'
import { AstrologersScreen } from './astrologers/astrologers-screen.tsx'
import { BirthFormScreen } from './births/birth-form-screen.tsx'
import { BirthsScreen } from './births/births-screen.tsx'
import { CallScreen } from './calls/call-screen.tsx'
import { Screen } from './components/screen.tsx'
import { Sky } from './components/sky.tsx'
import { colors } from './components/theme.ts'
import { useLoaded } from './components/use-loaded.ts'
import { WhenLoaded } from './components/when-loaded.tsx'
import { ConversationScreen } from './conversations/conversation-screen.tsx'
import { ConversationsScreen } from './conversations/conversations-screen.tsx'
import { KundliScreen } from './kundli/kundli-screen.tsx'
import { MatchScreen } from './kundli/match-screen.tsx'
import { LocaleProvider, useLocale } from './locale/use-locale.tsx'
import type { Route, StackAction } from './navigation/stack.ts'
import { TabBar, tabs } from './navigation/tab-bar.tsx'
import { useStack } from './navigation/use-stack.ts'
import { SessionProvider, useSession } from './session/use-session.tsx'
import { SignInScreen } from './sign-in/sign-in-screen.tsx'

export function App() {
  return (
    <SafeAreaProvider style={styles.app}>
      <Sky />
      <LocaleProvider>
        <SessionProvider>
          <RootNavigator />
        </SessionProvider>
      </LocaleProvider>
    </SafeAreaProvider>
  )
}

function RootNavigator() {
  const { isSignedIn } = useSession()
  return isSignedIn ? <WithBirth /> : <SignInScreen />
}

/** A chart needs a birth, so a caller without one enters it first. */
function WithBirth() {
  const { strings } = useLocale()
  const { api } = useSession()
  const [births, reload] = useLoaded(useCallback(() => api.ask('listBirthProfiles', {}), [api]))
  if (births.status === 'ready') {
    return births.value.birthProfiles.length > 0 ? <StackNavigator /> : <BirthFormScreen onSaved={reload} />
  }
  return (
    <Screen title={strings.appName}>
      <WhenLoaded loaded={births} onRetry={reload}>
        {() => null}
      </WhenLoaded>
    </Screen>
  )
}

function StackNavigator() {
  const [route, navigate] = useStack()
  const tab = tabs.find((each) => each === route.name)
  return (
    <>
      <View style={styles.screen}>
        <RouteScreen route={route} navigate={navigate} />
      </View>
      {tab ? <TabBar current={tab} onOpen={(name) => navigate({ type: 'reset', route: { name } })} /> : null}
    </>
  )
}

interface RouteScreenProps {
  readonly route: Route
  readonly navigate: Dispatch<StackAction>
}

function RouteScreen({ route, navigate }: RouteScreenProps) {
  const back = useCallback(() => navigate({ type: 'back' }), [navigate])
  const onEnded = useCallback(
    (conversationId: ConversationId, endReason: EndReason) =>
      navigate({ type: 'replace', route: { name: 'conversation', conversationId, endReason } }),
    [navigate],
  )
  switch (route.name) {
    case 'astrologers':
      return (
        <AstrologersScreen
          onCall={(astrologer) => navigate({ type: 'push', route: { name: 'call', astrologer } })}
        />
      )
    case 'conversations':
      return (
        <ConversationsScreen
          onOpen={(conversationId) =>
            navigate({ type: 'push', route: { name: 'conversation', conversationId } })
          }
        />
      )
    case 'births':
      return (
        <BirthsScreen
          onAdd={() => navigate({ type: 'push', route: { name: 'new-birth' } })}
          onOpen={(name, birth) => navigate({ type: 'push', route: { name, birth } })}
        />
      )
    case 'kundli':
      return <KundliScreen birth={route.birth} onBack={back} />
    case 'match':
      return (
        <MatchScreen
          birth={route.birth}
          onAdd={() => navigate({ type: 'push', route: { name: 'new-birth' } })}
          onBack={back}
        />
      )
    case 'new-birth':
      return <BirthFormScreen onSaved={back} onBack={back} />
    case 'call':
      return (
        <CallScreen
          astrologer={route.astrologer}
          conversationId={route.conversationId}
          onEnded={onEnded}
          onBack={back}
        />
      )
    case 'conversation': {
      const { conversationId, endReason } = route
      return (
        <ConversationScreen
          conversationId={conversationId}
          endReason={endReason}
          onBack={back}
          onGoOn={(astrologer) =>
            navigate({ type: 'push', route: { name: 'call', astrologer, conversationId } })
          }
        />
      )
    }
  }
}

const styles = StyleSheet.create({
  app: { flex: 1, width: '100%', backgroundColor: colors.night },
  screen: { flex: 1, width: '100%' },
})
