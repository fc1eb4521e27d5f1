import { useRouter } from 'expo-router'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { links } from '../../../navigation/links.ts'

const BirthsScreen = lazyScreen(
  'births',
  async () => (await import('../../../births/births-screen.tsx')).BirthsScreen,
  { hasAccountMessages: true },
)

export default function BirthsRoute() {
  const router = useRouter()
  return (
    <BirthsScreen
      onAdd={() => router.push(links.newBirth)}
      onOpen={(page, { id }) => router.push(links[page](id))}
    />
  )
}
