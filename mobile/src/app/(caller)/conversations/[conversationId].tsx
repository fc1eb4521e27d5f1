import { useRouter } from 'expo-router'
import { ConversationId, EndReason } from '@astrovoice/contracts'
import { NotFoundScreen } from '../../../components/not-found-screen.tsx'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { links } from '../../../navigation/links.ts'
import { useBack } from '../../../navigation/use-back.ts'
import { useParam } from '../../../navigation/use-param.ts'

const ConversationScreen = lazyScreen(
  'conversation',
  async () => (await import('../../../conversations/conversation-screen.tsx')).ConversationScreen,
  { hasAccountMessages: true },
)

export default function ConversationRoute() {
  const router = useRouter()
  const onBack = useBack('/conversations')
  const conversationId = useParam('conversationId', ConversationId)
  const endReason = useParam('ended', EndReason)
  if (!conversationId) return <NotFoundScreen />
  return (
    <ConversationScreen
      {...{ conversationId, endReason, onBack }}
      onGoOn={(id) => router.push(links.call(id, conversationId))}
    />
  )
}
