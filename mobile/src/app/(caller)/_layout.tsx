import { Redirect, Stack } from 'expo-router'
import { WithBirths } from '../../births/with-births.tsx'
import { links } from '../../navigation/links.ts'
import { useAddress } from '../../navigation/use-address.ts'
import { useSession } from '../../session/use-session.tsx'

/** A page that is opened by its address has the tabs behind it. */
export const unstable_settings = { anchor: '(tabs)' }

/** The screens of a signed-in caller who has entered a birth. Others are sent there first, and come back. */
export default function CallerLayout() {
  const { isSignedIn } = useSession()
  const address = useAddress()
  if (!isSignedIn) return <Redirect href={links.signIn(address)} />
  return (
    <WithBirths>
      <Stack screenOptions={{ headerShown: false, animation: 'fade' }}>
        <Stack.Screen name="call/[astrologerId]" options={{ gestureEnabled: false }} />
      </Stack>
    </WithBirths>
  )
}
