import { Text } from 'react-native'
import type { Astrologer, Conversation, ConversationId, EndReason } from '@astrovoice/contracts'
import { Utterance } from '../calls/transcript.tsx'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { spokenLines } from './spoken-lines.ts'
import { SummaryCard } from './summary-card.tsx'
import { useConversation } from './use-conversation.ts'

export interface ConversationScreenProps {
  readonly conversationId: ConversationId
  /** Why the call that led here ended. */
  readonly endReason?: EndReason | undefined
  readonly onBack: () => void
  readonly onGoOn: (astrologer: Astrologer) => void
}

/** A finished conversation: its summaries and its transcript. */
export function ConversationScreen(props: ConversationScreenProps) {
  const { conversationId, endReason, onBack, onGoOn } = props
  const { strings } = useLocale()
  const { loaded, earlier, reload } = useConversation(conversationId)
  const title =
    loaded.status === 'ready'
      ? strings.conversations.with(loaded.value.astrologer.name)
      : strings.conversations.summary
  return (
    <Screen title={title} onBack={onBack}>
      {endReason && endReason !== 'caller_hung_up' ? (
        <Notice kind="hint" message={strings.call.reasons[endReason]} />
      ) : null}
      <WhenLoaded loaded={loaded} onRetry={reload}>
        {({ conversation, astrologer }) => (
          <>
            {conversation.calls.toReversed().map((summary) => (
              <SummaryCard key={summary.callId} summary={summary} />
            ))}
            <Button label={strings.conversations.goOn} onPress={() => onGoOn(astrologer)} />
            <Text role="heading" aria-level={2} style={text.heading}>
              {strings.conversations.transcript}
            </Text>
            {conversation.hasEarlierCalls ? <ShowEarlier earlier={earlier} /> : null}
            <SpokenItems conversation={conversation} astrologerName={astrologer.name} />
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
