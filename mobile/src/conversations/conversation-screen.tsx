import { useInfiniteQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Text } from 'react-native'
import type {
  AstrologerId,
  CallId,
  Conversation,
  ConversationId,
  ConversationItem,
  EndReason,
} from '@astrovoice/contracts'
import { useAstrologerNames } from '../astrologers/use-astrologer-names.ts'
import { Utterance } from '../calls/transcript.tsx'
import { Button } from '../components/button.tsx'
import { DeleteButton } from '../components/delete-button.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { ShowEarlier } from '../components/show-earlier.tsx'
import { text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Columns } from '../design/columns.tsx'
import { ReportLine } from '../reports/report-line.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { conversationQuery } from './queries.ts'
import { spokenLines } from './spoken-lines.ts'
import { SummaryCard } from './summary-card.tsx'
import { useDeleteTalk } from './use-delete-talk.ts'

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
  const { t } = useLocale()
  const { api } = useSession()
  const query = useInfiniteQuery(conversationQuery(api, conversationId))
  const nameOf = useAstrologerNames()
  const { deleteTalk, deleteCall } = useDeleteTalk(conversationId, onBack)
  const rateCall = async (callId: CallId, rating: number) => {
    await api.ask('rateCall', { params: { callId }, body: { rating } })
  }
  const title = query.data
    ? t('conversations.with', { name: nameOf(query.data.astrologerId) })
    : t('conversations.summary')
  return (
    <Screen isWide title={title} onBack={onBack}>
      {endReason && endReason !== 'caller_hung_up' ? (
        <Notice kind="hint" message={t(`call.reasons.${endReason}`)} />
      ) : null}
      <WhenLoaded query={query}>
        {(conversation) => (
          <Columns>
            <>
              {conversation.calls.toReversed().map((summary) => (
                <SummaryCard
                  key={summary.callId}
                  summary={summary}
                  onRate={(rating) => rateCall(summary.callId, rating)}
                  onDelete={() =>
                    deleteCall(
                      summary.callId,
                      conversation.calls.length === 1 && !conversation.hasEarlierCalls,
                    )
                  }
                />
              ))}
              <Button
                icon="phone"
                label={t('conversations.goOn')}
                onPress={() => onGoOn(conversation.astrologerId)}
              />
            </>
            <>
              <Text role="heading" aria-level={2} style={text.heading}>
                {t('conversations.transcript')}
              </Text>
              <ShowEarlier query={query} />
              <SpokenItems conversation={conversation} astrologerName={nameOf(conversation.astrologerId)} />
              <DeleteButton
                label={t('privacy.deleteTalk')}
                question={t('privacy.deleteTalkQuestion')}
                details={t('privacy.deleteTalkDetails')}
                onDelete={deleteTalk}
              />
            </>
          </Columns>
        )}
      </WhenLoaded>
    </Screen>
  )
}

/** What was heard of an answer and what it cost; undefined in calls that were not charged. */
const chargeOf = ({ calls }: Conversation, { callId, itemId }: ConversationItem) =>
  calls.find((call) => call.callId === callId)?.bill?.lines.find((line) => line.itemId === itemId)

interface SpokenItemsProps {
  readonly conversation: Conversation
  readonly astrologerName: string
}

function SpokenItems({ conversation, astrologerName }: SpokenItemsProps) {
  const { t } = useLocale()
  const lines = spokenLines(conversation)
  if (lines.length === 0) return <Text style={text.quiet}>{t('conversations.empty')}</Text>
  return lines.map(({ item, reasons }) => (
    <Fragment key={item.itemId}>
      <Utterance
        {...item}
        reasons={reasons}
        charged={chargeOf(conversation, item)}
        astrologerName={astrologerName}
      />
      {item.role === 'astrologer' ? (
        <ReportLine callId={item.callId} itemId={item.itemId} line={item.text} />
      ) : null}
    </Fragment>
  ))
}
