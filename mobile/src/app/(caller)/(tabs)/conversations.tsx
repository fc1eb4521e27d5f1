import { useRouter } from 'expo-router'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { links } from '../../../navigation/links.ts'

const ConversationsScreen = lazyScreen(
  'conversations',
  async () => (await import('../../../conversations/conversations-screen.tsx')).ConversationsScreen,
  { hasAccountMessages: true },
)

export default function ConversationsRoute() {
  const router = useRouter()
  return <ConversationsScreen onOpen={(id) => router.push(links.conversation(id))} />
}
