import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Redirect, Stack, usePathname } from 'expo-router'
import { birthsQuery } from '../../births/queries.ts'
import { LoadingScreen } from '../../components/loading-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useAddress } from '../../navigation/use-address.ts'
import { useSession } from '../../session/use-session.tsx'

/** A page that is opened by its address has the tabs behind it. */
export const unstable_settings = { anchor: '(tabs)' }

/** The screens of a signed-in caller who has entered a birth. Others are sent there first, and come back. */
export default function CallerLayout() {
  const { api, isSignedIn } = useSession()
  const births = useQuery({ ...birthsQuery(api), enabled: isSignedIn })
  const isEntering = usePathname() === links.newBirth
  const lacksBirth = births.data?.length === 0 && !isEntering
  // The router knows the address only while the screens are there, so they stay when the last birth is removed.
  const [hasScreens, showScreens] = useState(false)
  if (!hasScreens && births.data && !lacksBirth) showScreens(true)
  const address = useAddress(isSignedIn && hasScreens)
  if (!isSignedIn) return <Redirect href={links.signIn(address)} />
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
