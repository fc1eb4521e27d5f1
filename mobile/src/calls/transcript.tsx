import { ScrollView, StyleSheet, Text, View } from 'react-native'
import type { AnswerCard } from '@astrovoice/contracts'
import { AnswerReasons } from '../cards/answer-reasons.tsx'
import { CardView } from '../cards/card-view.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { Entry } from './call-view.ts'
import { useFollowEnd } from './use-follow-end.ts'

export interface TranscriptProps {
  readonly entries: readonly Entry[]
  readonly astrologerName: string
}

/** The transcript, scrolled to the newest entry. Screen readers read final entries. */
export function Transcript({ entries, astrologerName }: TranscriptProps) {
  const { strings } = useLocale()
  const follow = useFollowEnd(entries)
  return (
    <ScrollView
      {...follow}
      scrollEventThrottle={100}
      role="log"
      aria-label={strings.call.transcript}
      style={styles.transcript}
      contentContainerStyle={styles.content}
    >
      {entries.map((entry) =>
        entry.kind === 'card' ? (
          <CardView key={entry.key} card={entry.card} />
        ) : (
          <Utterance {...entry} key={entry.key} astrologerName={astrologerName} />
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
  /** The reasons behind an answer. */
  readonly reasons?: readonly AnswerCard[]
  readonly astrologerName: string
}

export function Utterance({
  role,
  text: words,
  wasInterrupted,
  isFinal = true,
  reasons = [],
  astrologerName,
}: UtteranceProps) {
  const { strings } = useLocale()
  const isCaller = role === 'caller'
  return (
    <View aria-busy={!isFinal} style={[styles.utterance, isCaller ? styles.caller : styles.astrologer]}>
      <Text style={[text.quiet, styles.who]}>{isCaller ? strings.call.you : astrologerName}</Text>
      <Text style={[text.body, !isFinal && styles.partial]}>{words}</Text>
      {reasons.map((card) => (
        <AnswerReasons key={card.title} card={card} />
      ))}
      {wasInterrupted ? <Text style={text.quiet}>{strings.call.interrupted}</Text> : null}
    </View>
  )
}

const styles = StyleSheet.create({
  transcript: { flex: 1, width: '100%' },
  content: { gap: space.m, padding: space.l, width: '100%', maxWidth: 640, alignSelf: 'center' },
  utterance: { maxWidth: '88%', padding: space.m, gap: 2, borderRadius: radius.m },
  caller: { alignSelf: 'flex-end', backgroundColor: colors.caller, borderBottomRightRadius: 4 },
  astrologer: { alignSelf: 'flex-start', backgroundColor: colors.raised, borderBottomLeftRadius: 4 },
  who: { fontSize: 12, lineHeight: 16 },
  partial: { opacity: 0.85 },
})
