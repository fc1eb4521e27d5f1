import { useCallback, useEffect } from 'react'
import type { Astrologer, Conversation, ConversationId } from '@astrovoice/contracts'
import { useEarlier, type Earlier } from '../components/use-earlier.ts'
import { useLoaded, type Loaded } from '../components/use-loaded.ts'
import { useSession } from '../session/use-session.tsx'
import { joinPages } from './join-pages.ts'
import { pauseForSummary } from './summary-wait.ts'

interface ConversationWith {
  readonly conversation: Conversation
  readonly astrologer: Astrologer
}

export interface ConversationReading {
  readonly loaded: Loaded<ConversationWith>
  readonly earlier: Earlier<Conversation>
  reload(): void
}

/** A conversation and its astrologer, read again until the last call's summary has text and audio. */
export function useConversation(conversationId: ConversationId): ConversationReading {
  const { api } = useSession()
  const load = useCallback(async () => {
    const conversation = await api.ask('getConversation', { params: { conversationId }, query: {} })
    const { astrologerId } = conversation
    return { conversation, astrologer: await api.ask('getAstrologer', { params: { astrologerId } }) }
  }, [api, conversationId])
  const [loaded, reload] = useLoaded(load)
  const latest = loaded.status === 'ready' ? loaded.value : null
  const earlier = useEarlier(latest?.conversation ?? null, ({ calls }) =>
    api.ask('getConversation', { params: { conversationId }, query: { before: calls[0]?.startedAt } }),
  )

  useEffect(() => {
    const pauseMs = latest && pauseForSummary(latest.conversation, Date.now())
    if (pauseMs === null) return
    const timer = setTimeout(reload, pauseMs)
    return () => clearTimeout(timer)
  }, [latest, reload])

  const [oldest, ...newer] = earlier.pages
  if (!latest || !oldest) return { loaded, earlier, reload }
  const value = { ...latest, conversation: joinPages([oldest, ...newer]) }
  return { loaded: { status: 'ready', value }, earlier, reload }
}
