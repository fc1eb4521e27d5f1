import { useRouter } from 'expo-router'
import { lazyScreen } from '../../components/lazy-screen.tsx'
import { links } from '../../navigation/links.ts'
import { useBack } from '../../navigation/use-back.ts'

const MemoryScreen = lazyScreen(
  'memory',
  async () => (await import('../../memory/memory-screen.tsx')).MemoryScreen,
  { hasAccountMessages: true },
)

export default function MemoryRoute() {
  const router = useRouter()
  const onBack = useBack(links.settings)
  return <MemoryScreen onBack={onBack} onOpen={(id) => router.push(links.conversation(id))} />
}
