import { useCallback, type Dispatch } from 'react'
import { StyleSheet, View } from 'react-native'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import type { ConversationId } from '@astrovoice/contracts'
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
import { LocaleProvider, useLocale } from './locale/use-locale.tsx'
import type { Place, Step } from './navigation/place.ts'
import { TabBar, tabs } from './navigation/tab-bar.tsx'
import { useWay } from './navigation/use-way.ts'
import { SessionProvider, useSession } from './session/use-session.tsx'
import { SignInScreen } from './sign-in/sign-in-screen.tsx'

export function App() {
  return (
    <SafeAreaProvider style={styles.app}>
      <Sky />
      <LocaleProvider>
        <SessionProvider>
          <Entrance />
        </SessionProvider>
      </LocaleProvider>
    </SafeAreaProvider>
  )
}

function Entrance() {
  const { isSignedIn } = useSession()
  return isSignedIn ? <WithBirth /> : <SignInScreen />
}

/** Nobody can be told anything without a birth, so the first one is asked for at once. */
function WithBirth() {
  const { strings } = useLocale()
  const { api } = useSession()
  const [births, reload] = useLoaded(useCallback(() => api.ask('listBirthProfiles', {}), [api]))
  if (births.status === 'ready') {
    return births.value.birthProfiles.length > 0 ? <Rooms /> : <BirthFormScreen onSaved={reload} />
  }
  return (
    <Screen title={strings.appName}>
      <WhenLoaded loaded={births} onRetry={reload}>
        {() => null}
      </WhenLoaded>
    </Screen>
  )
}

function Rooms() {
  const [place, go] = useWay()
  const tab = tabs.find((each) => each === place.name)
  return (
    <>
      <View style={styles.room}>
        <Room place={place} go={go} />
      </View>
      {tab ? <TabBar current={tab} onOpen={(name) => go({ do: 'restart', place: { name } })} /> : null}
    </>
  )
}

function Room({ place, go }: { readonly place: Place; readonly go: Dispatch<Step> }) {
  const back = useCallback(() => go({ do: 'back' }), [go])
  const onEnded = useCallback(
    (conversationId: ConversationId) =>
      go({ do: 'replace', place: { name: 'conversation', conversationId } }),
    [go],
  )
  switch (place.name) {
    case 'astrologers':
      return (
        <AstrologersScreen onCall={(astrologer) => go({ do: 'open', place: { name: 'call', astrologer } })} />
      )
    case 'conversations':
      return (
        <ConversationsScreen
          onOpen={(conversationId) => go({ do: 'open', place: { name: 'conversation', conversationId } })}
        />
      )
    case 'births':
      return <BirthsScreen onAdd={() => go({ do: 'open', place: { name: 'new-birth' } })} />
    case 'new-birth':
      return <BirthFormScreen onSaved={back} onBack={back} />
    case 'call':
      return (
        <CallScreen
          astrologer={place.astrologer}
          conversationId={place.conversationId}
          onEnded={onEnded}
          onBack={back}
        />
      )
    case 'conversation': {
      const { conversationId } = place
      return (
        <ConversationScreen
          conversationId={conversationId}
          onBack={back}
          onGoOn={(astrologer) => go({ do: 'open', place: { name: 'call', astrologer, conversationId } })}
        />
      )
    }
  }
}

const styles = StyleSheet.create({
  app: { flex: 1, width: '100%', backgroundColor: colors.night },
  room: { flex: 1, width: '100%' },
})
