import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { AstrologerId, ConversationId, type EndReason } from '@astrovoice/contracts'
import { WithAstrologer } from '../../../astrologers/with-astrologer.tsx'
import { lazyScreen } from '../../../components/lazy-screen.tsx'
import { NotFoundScreen } from '../../../components/not-found-screen.tsx'
import { conversationsKey } from '../../../conversations/queries.ts'
import { links } from '../../../navigation/links.ts'
import { useBack } from '../../../navigation/use-back.ts'
import { useParam } from '../../../navigation/use-param.ts'
import { useSession } from '../../../session/use-session.tsx'

const CallScreen = lazyScreen('call', async () => (await import('../../../calls/call-screen.tsx')).CallScreen)

export default function CallRoute() {
  const router = useRouter()
  const cache = useQueryClient()
  const { api } = useSession()
  const onBack = useBack(links.home)
  const astrologerId = useParam('astrologerId', AstrologerId)
  const conversationId = useParam('conversation', ConversationId)
  const onEnded = useCallback(
    (ended: ConversationId, reason: EndReason) => {
      void cache.invalidateQueries({ queryKey: conversationsKey(api) })
      router.replace(links.conversation(ended, reason))
    },
    [router, cache, api],
  )
  if (!astrologerId) return <NotFoundScreen />
  return (
    <WithAstrologer id={astrologerId}>
      {(astrologer) => <CallScreen {...{ astrologer, conversationId, onEnded, onBack }} />}
    </WithAstrologer>
  )
}
