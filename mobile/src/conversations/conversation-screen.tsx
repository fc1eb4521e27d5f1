import { useInfiniteQuery } from '@tanstack/react-query'
import { Text } from 'react-native'
import type { AstrologerId, Conversation, ConversationId, EndReason } from '@astrovoice/contracts'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Utterance } from '../calls/transcript.tsx'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { conversationQuery } from './queries.ts'
import { spokenLines } from './spoken-lines.ts'
import { SummaryCard } from './summary-card.tsx'

export interface ConversationScreenProps {
  readonly conversationId: ConversationId
  /** Why the call that led here ended. */
  readonly endReason?: EndReason | undefined
  readonly onBack: () => void
  readonly onGoOn: (astrologerId: AstrologerId) => void
}

/** A finished conversation: its summaries and its transcript. */
export function ConversationScreen(props: ConversationScreenProps) {
  const { conversationId, endReason, onBack, onGoOn } = props
  const { strings } = useLocale()
  const { api } = useSession()
  const query = useInfiniteQuery(conversationQuery(api, conversationId))
  const nameOf = useAstrologerNames()
  const title = query.data
    ? strings.conversations.with(nameOf(query.data.astrologerId))
    : strings.conversations.summary
  return (
    <Screen title={title} onBack={onBack}>
      {endReason && endReason !== 'caller_hung_up' ? (
        <Notice kind="hint" message={strings.call.reasons[endReason]} />
      ) : null}
      <WhenLoaded query={query}>
        {(conversation) => (
          <>
            {conversation.calls.toReversed().map((summary) => (
              <SummaryCard key={summary.callId} summary={summary} />
            ))}
            <Button label={strings.conversations.goOn} onPress={() => onGoOn(conversation.astrologerId)} />
            <Text role="heading" aria-level={2} style={text.heading}>
              {strings.conversations.transcript}
            </Text>
            <ShowEarlier query={query} />
            <SpokenItems conversation={conversation} astrologerName={nameOf(conversation.astrologerId)} />
          </>
        )}
      </WhenLoaded>
    </Screen>
  )
}

interface SpokenItemsProps {
  readonly conversation: Conversation
  readonly astrologerName: string
}

function SpokenItems({ conversation, astrologerName }: SpokenItemsProps) {
  const { strings } = useLocale()
  const lines = spokenLines(conversation)
  if (lines.length === 0) return <Text style={text.quiet}>{strings.conversations.empty}</Text>
  return lines.map(({ item, reasons }) => (
    <Utterance key={item.itemId} {...item} reasons={reasons} astrologerName={astrologerName} />
  ))
}
