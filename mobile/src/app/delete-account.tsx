import { useRouter } from 'expo-router'
import { lazyScreen } from '../components/lazy-screen.tsx'
import { links } from '../navigation/links.ts'
import { useBack } from '../navigation/use-back.ts'

const DeleteAccountScreen = lazyScreen(
  'delete-account',
  async () => (await import('../privacy/delete-account-screen.tsx')).DeleteAccountScreen,
  { hasAccountMessages: true },
)

/** The address that stores ask for: it works without a sign-in. */
export default function DeleteAccountRoute() {
  const router = useRouter()
  const onBack = useBack(links.home)
  return (
    <DeleteAccountScreen onBack={onBack} onSignIn={() => router.push(links.signIn(links.deleteAccount))} />
  )
}
