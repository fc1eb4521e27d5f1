import { useEffect, useState } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import type { Astrologer, ConversationId, EndReason } from '@astrovoice/contracts'
import { Avatar } from '../astrologers/avatar.tsx'
import { Button } from '../components/button.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, space, text } from '../components/theme.ts'
import { describeProblemTo } from '../locale/fault-words.ts'
import { formatDuration, formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useAskBeforeLeaving } from '../navigation/use-ask-before-leaving.ts'
import { usePageTitle } from '../navigation/use-page-title.ts'
import { CallControls } from './call-controls.tsx'
import { CallSetup } from './call-setup.tsx'
import { diagnostics } from './diagnostics'
import { KeptCallOffer } from './kept/kept-call-offer.tsx'
import { MicrophoneNotice } from './microphone-notice.tsx'
import { Transcript } from './transcript.tsx'
import { useCall, type Calling } from './use-call.ts'
import type { CallView } from './call-view.ts'
import { useKeptCall } from './kept/use-kept-call.ts'
import { useMeters } from './use-meters.ts'
import { VoiceOrb } from './voice-orb.tsx'

export interface CallScreenProps {
  readonly astrologer: Astrologer
  readonly conversationId: ConversationId | undefined
  readonly onEnded: (conversationId: ConversationId, reason: EndReason) => void
  readonly onBack: () => void
}

export function CallScreen({ astrologer, conversationId, onEnded, onBack }: CallScreenProps) {
  const calling = useCall(astrologer.id)
  const [kept, forget] = useKeptCall()
  const { view, call, start, resume } = calling
  const { language, strings } = useLocale()

  useEffect(() => {
    if (view.end && view.conversationId) onEnded(view.conversationId, view.end.reason)
  }, [view.end, view.conversationId, onEnded])

  const isConnecting = view.phase === 'connecting'
  const goOn = kept?.astrologerId === astrologer.id ? kept : null

  if (call) return <LiveCall {...{ astrologer, calling, onBack }} />
  return (
    <Screen title={astrologer.name} onBack={onBack}>
      <View style={styles.opening}>
        <Avatar name={astrologer.name} size={112} />
        <Text style={text.body}>{astrologer.tagline}</Text>
        <Text style={[text.heading, styles.price]}>
          {strings.astrologers.perMinute(formatPaise(astrologer.pricePaisePerMinute, language))}
        </Text>
      </View>
      <Trouble view={view} />
      {goOn ? (
        <KeptCallOffer
          isBusy={isConnecting}
          onGoOn={() => {
            // A call that cannot be taken up is not offered again.
            forget()
            resume(goOn)
          }}
        />
      ) : null}
      <CallSetup
        astrologer={astrologer}
        conversationId={conversationId}
        isDialling={isConnecting}
        onStart={start}
      />
      {view.trouble ? <Button kind="link" label={strings.back} onPress={onBack} /> : null}
    </Screen>
  )
}

interface LiveCallProps {
  readonly astrologer: Astrologer
  readonly calling: Calling
  readonly onBack: () => void
}

function LiveCall({ astrologer, calling: { view, call, turnTaking }, onBack }: LiveCallProps) {
  const { strings } = useLocale()
  const insets = useSafeAreaInsets()
  const meters = useMeters(call)
  const isLive = view.phase !== 'ended'
  usePageTitle(astrologer.name)
  const leaving = useAskBeforeLeaving(isLive)
  const level = view.phase === 'speaking' ? meters.outputLevel : meters.inputLevel
  return (
    <View
      role="main"
      {...diagnostics(meters)}
      style={[styles.live, { paddingTop: insets.top, paddingBottom: insets.bottom }]}
    >
      <View style={styles.head}>
        <Text role="heading" aria-level={1} style={text.heading}>
          {astrologer.name}
        </Text>
        <CallClock isRunning={isLive} />
      </View>
      <VoiceOrb phase={view.phase} level={level} size={view.entries.length > 0 ? 112 : 184} />
      <Text role="status" aria-live="polite" style={[text.heading, styles.phase]}>
        {strings.call[view.phase]}
      </Text>
      <Transcript entries={view.entries} astrologerName={astrologer.name} />
      <View style={styles.foot}>
        <Trouble view={view} />
        <LineHint line={view.line} />
        <MicrophoneNotice microphone={view.microphone} call={call} />
        {call && isLive ? (
          <CallControls call={call} view={view} turnTaking={turnTaking} />
        ) : (
          <Button label={strings.back} onPress={onBack} />
        )}
      </View>
      <ConfirmDialog
        isOpen={leaving.isAsking}
        question={strings.call.leaveQuestion}
        details={strings.call.leaveDetails}
        agree={strings.call.hangUp}
        refuse={strings.call.stay}
        onAgree={leaving.leave}
        onRefuse={leaving.stay}
      />
    </View>
  )
}

function Trouble({ view: { trouble } }: Pick<Calling, 'view'>) {
  const { strings } = useLocale()
  if (!trouble) return null
  return <Notice message={trouble === 'lost' ? strings.call.lost : describeProblemTo(trouble, strings)} />
}

function LineHint({ line }: Pick<CallView, 'line'>) {
  const { strings } = useLocale()
  if (line === 'up') return null
  return (
    <Notice kind="hint" message={line === 'broken' ? strings.call.reconnecting : strings.call.weakLine} />
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
    <Text role="timer" style={text.quiet}>
      {formatDuration(nowMs - startedAtMs)}
    </Text>
  )
}

const styles = StyleSheet.create({
  opening: { alignItems: 'center', gap: space.l, paddingVertical: space.l },
  live: { flex: 1, width: '100%' },
  head: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    padding: space.l,
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
  },
  price: { color: colors.lamp },
  phase: { textAlign: 'center', color: colors.lamp },
  foot: { gap: space.m, padding: space.l, width: '100%', maxWidth: 640, alignSelf: 'center' },
})
