import { useDeferredValue, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Redirect, Stack, usePathname } from 'expo-router'
import { birthsQuery } from '../../births/queries.ts'
import { mustAsk } from '../../consent/answers.ts'
import { consentsQuery } from '../../consent/queries.ts'
import { LoadingScreen } from '../../components/loading-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useAddress } from '../../navigation/use-address.ts'
import { useSession } from '../../session/use-session.tsx'

/** A page that is opened by its address has the tabs behind it. */
export const unstable_settings = { anchor: '(tabs)' }

/** The settings, and what opens from them. */
const settings: readonly string[] = [links.settings, links.devices, links.memory, links.wallet]

/**
 * The screens of a signed-in caller who has answered the notices and entered a birth. Others are sent there first, and
 * come back. The settings are open to all, because consents are withdrawn, talks forgotten and accounts erased there; a
 * call is not interrupted by a notice.
 */
export default function CallerLayout() {
  const { api, isSignedIn } = useSession()
  const consents = useQuery({ ...consentsQuery(api), enabled: isSignedIn })
  const pathname = usePathname()
  // The router knows the address only while the screens are there, so they stay when the last birth is removed.
  const [hasScreens, showScreens] = useState(false)
  // They are rendered one render later; until then the address is the one that was opened.
  const areRendered = useDeferredValue(hasScreens)
  const address = useAddress(isSignedIn && areRendered)
  const shown = areRendered ? pathname : address
  const isInSettings = settings.includes(shown)
  const isCalling = shown.startsWith('/call/')
  const mustAnswer = consents.data !== undefined && mustAsk(consents.data) && !isInSettings && !isCalling
  const births = useQuery({ ...birthsQuery(api), enabled: isSignedIn })
  const lacksBirth = births.data?.length === 0 && pathname !== links.newBirth && !isInSettings
  if (!hasScreens && births.data && consents.data && !lacksBirth && !mustAnswer) showScreens(true)
  if (!isSignedIn) return <Redirect href={links.signIn(address)} />
  if (!consents.data) return <LoadingScreen query={consents} />
  if (mustAnswer) return <Redirect href={links.welcome(address)} />
  if (!births.data) return <LoadingScreen query={births} />
  return (
    <>
      {lacksBirth ? <Redirect href={links.firstBirth(address)} /> : null}
      {hasScreens ? (
        <Stack screenOptions={{ headerShown: false, animation: 'fade' }}>
          <Stack.Screen name="call/[astrologerId]" options={{ gestureEnabled: false }} />
        </Stack>
      ) : null}
    </>
  )
}
