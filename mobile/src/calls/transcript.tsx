import { ScrollView, StyleSheet, Text, View } from 'react-native'
import type { AnswerCard, CallBill } from '@astrovoice/contracts'
import { AnswerReasons } from '../cards/answer-reasons.tsx'
import { CardView } from '../cards/card-view.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { formatDuration, formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { Entry } from './call-view.ts'
import { useFollowEnd } from './use-follow-end.ts'

export interface TranscriptProps {
  readonly entries: readonly Entry[]
  readonly astrologerName: string
  /** Nothing can be sent now. */
  readonly isOffline?: boolean
}

/** The transcript, scrolled to the newest entry. Screen readers read final entries. */
export function Transcript({ entries, astrologerName, isOffline = false }: TranscriptProps) {
  const { t } = useLocale()
  const follow = useFollowEnd(entries)
  return (
    <ScrollView
      {...follow}
      scrollEventThrottle={100}
      role="log"
      tabIndex={0}
      aria-label={t('call.transcript')}
      style={styles.transcript}
      contentContainerStyle={styles.content}
    >
      {entries.map((entry) =>
        entry.kind === 'card' ? (
          <CardView key={entry.key} card={entry.card} />
        ) : (
          <Utterance
            {...entry}
            key={entry.key}
            isWaiting={isOffline && entry.isWaiting === true}
            astrologerName={astrologerName}
          />
        ),
      )}
    </ScrollView>
  )
}

export interface UtteranceProps {
  readonly role: 'caller' | 'astrologer'
  readonly text: string
  readonly wasInterrupted: boolean
  readonly isFinal?: boolean
  readonly isWaiting?: boolean
  /** The reasons behind an answer. */
  readonly reasons?: readonly AnswerCard[]
  /** How much of it was heard, and what that cost. */
  readonly charged?: Pick<CallBill['lines'][number], 'heardMs' | 'chargedPaise'> | undefined
  readonly astrologerName: string
}

export function Utterance({
  role,
  text: words,
  wasInterrupted,
  isFinal = true,
  isWaiting = false,
  reasons = [],
  charged,
  astrologerName,
}: UtteranceProps) {
  const { language, t } = useLocale()
  const isCaller = role === 'caller'
  return (
    <View aria-busy={!isFinal} style={[styles.utterance, isCaller ? styles.caller : styles.astrologer]}>
      <Text style={text.small}>{isCaller ? t('call.you') : astrologerName}</Text>
      <Text style={[text.body, !isFinal && styles.partial]}>{words}</Text>
      {reasons.map((card) => (
        <AnswerReasons key={card.title} card={card} />
      ))}
      {charged ? (
        <Text style={text.small}>
          {`${formatDuration(charged.heardMs)} · ${formatPaise(charged.chargedPaise, language)}`}
        </Text>
      ) : null}
      {isWaiting ? <Text style={text.quiet}>{t('call.notSent')}</Text> : null}
      {wasInterrupted ? <Text style={text.quiet}>{t('call.interrupted')}</Text> : null}
    </View>
  )
}

const styles = StyleSheet.create({
  transcript: { flex: 1, width: '100%' },
  content: { gap: space.m, padding: space.l, width: '100%', maxWidth: 640, alignSelf: 'center' },
  utterance: { maxWidth: '88%', padding: space.m, gap: 2, borderRadius: radius.m },
  caller: { alignSelf: 'flex-end', backgroundColor: colors.caller, borderBottomRightRadius: 4 },
  astrologer: { alignSelf: 'flex-start', backgroundColor: colors.raised, borderBottomLeftRadius: 4 },
  partial: { opacity: 0.85 },
})
