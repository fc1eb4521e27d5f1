import { useRouter } from 'expo-router'
import { ConversationsScreen } from '../../../conversations/conversations-screen.tsx'
import { links } from '../../../navigation/links.ts'

export default function ConversationsRoute() {
  const router = useRouter()
  return <ConversationsScreen onOpen={(id) => router.push(links.conversation(id))} />
}
