import { Redirect, useLocalSearchParams, useRouter } from 'expo-router'
import { lazyScreen } from '../components/lazy-screen.tsx'
import { links } from '../navigation/links.ts'
import { deviceStore } from '../session/device-store'
import { useSession } from '../session/use-session.tsx'

const SignedInScreen = lazyScreen(
  'signed-in',
  async () => (await import('../sign-in/signed-in-screen.tsx')).SignedInScreen,
)

/** Where pages of providers come back to. */
export default function SignedInRoute() {
  const router = useRouter()
  const { isSignedIn } = useSession()
  const { code, state } = useLocalSearchParams()
  if (isSignedIn) return <Redirect href={links.home} />
  const onOther = () => router.replace(links.signIn(links.home))
  return <SignedInScreen store={deviceStore} {...{ code, state, onOther }} />
}
