import { useQuery } from '@tanstack/react-query'
import { Redirect, useLocalSearchParams, useRouter, type Href } from 'expo-router'
import { LoadingScreen } from '../components/loading-screen.tsx'
import { lazyScreen } from '../components/lazy-screen.tsx'
import { mustAsk } from '../consent/answers.ts'
import { consentsQuery } from '../consent/queries.ts'
import { links } from '../navigation/links.ts'
import { readNext } from '../navigation/next-address.ts'
import { useSession } from '../session/use-session.tsx'

const WelcomeScreen = lazyScreen(
  'welcome',
  async () => (await import('../consent/welcome-screen.tsx')).WelcomeScreen,
)

export default function WelcomeRoute() {
  const router = useRouter()
  const { api, isSignedIn } = useSession()
  const next = readNext(useLocalSearchParams()['next'])
  const consents = useQuery({ ...consentsQuery(api), enabled: isSignedIn })
  if (!isSignedIn) return <Redirect href={links.signIn(next)} />
  if (!consents.data) return <LoadingScreen query={consents} />
  if (!mustAsk(consents.data)) return <Redirect href={next as Href} />
  return <WelcomeScreen consents={consents.data} onSettings={() => router.push(links.settings)} />
}
