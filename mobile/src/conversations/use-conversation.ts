import { useCallback, useEffect } from 'react'
import type { Astrologer, Conversation, ConversationId } from '@astrovoice/contracts'
import { useLoaded, type Loaded } from '../components/use-loaded.ts'
import { useSession } from '../session/use-session.tsx'

/** How often a pending summary is polled. */
const askAgainMs = 1500

export interface ConversationWith {
  readonly conversation: Conversation
  readonly astrologer: Astrologer
}

/** A conversation and its astrologer, polled until the last call's summary has text and audio. */
export function useConversation(conversationId: ConversationId): [Loaded<ConversationWith>, () => void] {
  const { api } = useSession()
  const load = useCallback(async () => {
    const conversation = await api.ask('getConversation', { params: { conversationId }, query: {} })
    const { astrologerId } = conversation
    return { conversation, astrologer: await api.ask('getAstrologer', { params: { astrologerId } }) }
  }, [api, conversationId])
  const [loaded, reload] = useLoaded(load)

  const isAwaited = loaded.status === 'ready' && isSummaryComing(loaded.value.conversation)
  useEffect(() => {
    if (!isAwaited) return
    const timer = setTimeout(reload, askAgainMs)
    return () => clearTimeout(timer)
  }, [loaded, isAwaited, reload])
  return [loaded, reload]
}

/** A summary that is missing an hour after its call is not polled any more. */
const longestWaitMs = 3_600_000

function isSummaryComing({ calls }: Conversation): boolean {
  const last = calls.at(-1)
  return last?.audioUrl === null && Date.now() - Date.parse(last.endedAt) < longestWaitMs
}
