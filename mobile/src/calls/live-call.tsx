import { useEffect, useMemo, useState } from 'react'
import { ScrollView, StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { Astrologer } from '@astrovoice/contracts'
import { CardView } from '../cards/card-view.tsx'
import { Button } from '../components/button.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { colors, space, text } from '../components/theme.ts'
import { useIsWide } from '../design/use-is-wide.ts'
import { useTitleFocus } from '../focus/use-title-focus.ts'
import { formatDuration } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useAskBeforeLeaving } from '../navigation/use-ask-before-leaving.ts'
import { usePageTitle } from '../navigation/use-page-title.ts'
import { CallControls } from './call-controls.tsx'
import { LineHint, Trouble } from './call-notices.tsx'
import { diagnostics } from './diagnostics'
import { ExampleQuestions } from './example-questions.tsx'
import { RunningCost } from './running-cost.tsx'
import { MicrophoneNotice } from './microphone-notice.tsx'
import { VoiceOrb } from './orb/voice-orb.tsx'
import { Transcript } from './transcript.tsx'
import type { Calling } from './use-call.ts'
import { useMeters } from './use-meters.ts'

export interface LiveCallProps {
  readonly astrologer: Astrologer
  readonly calling: Calling
  readonly onBack: () => void
}

/** A call from its connection on: the orb, what was said and shown, and the controls. */
export function LiveCall({ astrologer, calling, onBack }: LiveCallProps) {
  const { view, call } = calling
  const { t } = useLocale()
  const insets = useSafeAreaInsets()
  const isWide = useIsWide()
  const meters = useMeters(call)
  const heading = useTitleFocus()
  const isLive = view.phase !== 'ended'
  usePageTitle(astrologer.name)
  const leaving = useAskBeforeLeaving(isLive)
  const hasEntries = view.entries.length > 0
  const canSuggest = call !== null && isUnasked(view)
  // The transcript scrolls when its entries change, so they are the same until then.
  const said = useMemo(
    () => (isWide ? view.entries.filter(({ kind }) => kind === 'utterance') : view.entries),
    [isWide, view.entries],
  )
  return (
    <View
      role="main"
      {...diagnostics(meters)}
      style={[styles.live, { paddingTop: insets.top, paddingBottom: insets.bottom }]}
    >
      <View style={[styles.head, isWide && styles.wide]}>
        <Text ref={heading} role="heading" aria-level={1} style={[text.title, styles.name]}>
          {astrologer.name}
        </Text>
        <View style={styles.figures}>
          <CallClock isRunning={isLive} />
          {view.cost ? <RunningCost cost={view.cost} /> : null}
        </View>
      </View>
      <View style={isWide ? [styles.columns, styles.wide] : styles.column}>
        <View style={isWide ? styles.stage : null}>
          <VoiceOrb
            phase={view.phase}
            level={view.phase === 'speaking' ? meters.outputLevel : meters.inputLevel}
            size={hasEntries && !isWide ? 128 : 224}
          />
          <Text role="status" aria-live="polite" style={[text.heading, styles.phase]}>
            {t(`call.${view.phase}`)}
          </Text>
          {isWide ? <ShownCards entries={view.entries} /> : null}
        </View>
        <View style={styles.column}>
          {hasEntries || !canSuggest ? (
            <Transcript
              entries={said}
              astrologerName={astrologer.name}
              isOffline={!isLive || view.line === 'broken'}
            />
          ) : null}
          {call && canSuggest ? (
            <ExampleQuestions
              suggestions={view.suggestions}
              isAlone={!hasEntries}
              onAsk={(question) => call.type(question)}
            />
          ) : null}
          <Foot calling={calling} isLive={isLive} onBack={onBack} />
        </View>
      </View>
      <ConfirmDialog
        isOpen={leaving.isAsking}
        question={t('call.leaveQuestion')}
        details={t('call.leaveDetails')}
        agree={t('call.hangUp')}
        refuse={t('call.stay')}
        onAgree={leaving.leave}
        onRefuse={leaving.stay}
      />
    </View>
  )
}

/** The caller has asked nothing yet, and can: the astrologer listens, or says the opening. */
const isUnasked = ({ entries, phase, suggestions }: Calling['view']) =>
  entries.every((entry) => entry.kind === 'utterance' && entry.role === 'astrologer') &&
  (phase === 'listening' || (phase === 'speaking' && suggestions.length > 0))

/** Charts and other cards beside the transcript, the newest first. */
function ShownCards({ entries }: Pick<Calling['view'], 'entries'>) {
  const cards = entries.filter((entry) => entry.kind === 'card').toReversed()
  if (cards.length === 0) return null
  return (
    <ScrollView style={styles.cards} contentContainerStyle={styles.cardList}>
      {cards.map(({ key, card }) => (
        <CardView key={key} card={card} />
      ))}
    </ScrollView>
  )
}

interface FootProps extends Pick<LiveCallProps, 'calling' | 'onBack'> {
  readonly isLive: boolean
}

function Foot({ calling: { view, call, turnTaking }, isLive, onBack }: FootProps) {
  const { t } = useLocale()
  return (
    <View style={styles.foot}>
      <Trouble view={view} />
      <LineHint line={view.line} />
      <MicrophoneNotice microphone={view.microphone} call={call} />
      {call && isLive ? (
        <CallControls call={call} view={view} turnTaking={turnTaking} />
      ) : (
        <Button label={t('back')} onPress={onBack} />
      )}
    </View>
  )
}

function CallClock({ isRunning }: { readonly isRunning: boolean }) {
  const [startedAtMs] = useState(() => Date.now())
  const [nowMs, setNowMs] = useState(startedAtMs)
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNowMs(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return (
    <Text role="timer" style={[text.body, styles.clock]}>
      {formatDuration(nowMs - startedAtMs)}
    </Text>
  )
}

const styles = StyleSheet.create({
  live: { flex: 1, width: '100%' },
  head: {
    flexDirection: 'row',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: space.m,
    padding: space.l,
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
  },
  wide: { maxWidth: 1120 },
  name: { flexShrink: 1 },
  figures: { alignItems: 'flex-end' },
  clock: { color: colors.quiet, fontVariant: ['tabular-nums'] },
  column: { flex: 1, width: '100%', minWidth: 0 },
  columns: {
    flex: 1,
    flexDirection: 'row',
    gap: space.xl,
    width: '100%',
    alignSelf: 'center',
    paddingHorizontal: space.l,
    minHeight: 0,
  },
  stage: { flex: 1, minWidth: 0, justifyContent: 'center' },
  phase: { textAlign: 'center', color: colors.lamp, paddingVertical: space.s },
  cards: { flexShrink: 1, marginTop: space.m },
  cardList: { gap: space.l, paddingBottom: space.l },
  foot: { gap: space.m, padding: space.l, width: '100%', maxWidth: 640, alignSelf: 'center' },
})
