import { useRef, useState } from 'react'
import { StyleSheet, View, type TextInput } from 'react-native'
import type { TurnTaking } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { space } from '../components/theme.ts'
import { scaled } from '../design/text-size'
import { useLocale } from '../locale/use-locale.tsx'
import type { CallView } from './call-view.ts'
import type { HeldCall } from './hold-call.ts'
import { TalkButton } from './talk-button.tsx'

export interface CallControlsProps {
  readonly call: HeldCall
  readonly view: CallView
  readonly turnTaking: TurnTaking
}

/** Speak or type, stop the answer or the search for one, hang up. */
export function CallControls({ call, view, turnTaking }: CallControlsProps) {
  const { t } = useLocale()
  const isMuted = view.microphone === 'muted'
  const canSpeak = view.microphone === 'open' || isMuted
  const canStop = view.phase === 'speaking' || view.phase === 'thinking'
  const [hasStoppedNothing, setStoppedNothing] = useState(false)
  if (canStop && hasStoppedNothing) setStoppedNothing(false)
  const stop = () => (canStop ? call.interrupt() : setStoppedNothing(true))
  return (
    <View style={styles.controls}>
      <TypedQuestion onSend={(question) => call.type(question)} />
      {canSpeak && turnTaking === 'push-to-talk' ? <TalkButton call={call} /> : null}
      {hasStoppedNothing ? <Notice kind="hint" message={t('call.nothingToStop')} /> : null}
      <View style={styles.row}>
        {canSpeak && turnTaking !== 'push-to-talk' ? (
          <Button
            kind="plain"
            icon={isMuted ? 'mic' : 'mic-off'}
            label={isMuted ? t('call.unmute') : t('call.mute')}
            onPress={() => call.setMuted(!isMuted)}
            style={styles.control}
          />
        ) : null}
        <Button
          kind="plain"
          icon="square"
          label={t('call.interrupt')}
          onPress={stop}
          style={styles.control}
        />
        <Button
          kind="danger"
          icon="phone-off"
          label={t('call.hangUp')}
          onPress={() => call.hangUp()}
          style={styles.control}
        />
      </View>
    </View>
  )
}

function TypedQuestion({ onSend }: { readonly onSend: (question: string) => void }) {
  const { t } = useLocale()
  const [typed, setTyped] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<TextInput>(null)
  const type = (next: string) => {
    setTyped(next)
    setMissing(false)
  }
  const send = () => {
    const question = typed.trim()
    if (!question) {
      setMissing(true)
      field.current?.focus()
      return
    }
    onSend(question)
    type('')
  }
  return (
    <View style={styles.typed}>
      <View style={styles.wide}>
        <TextField
          ref={field}
          isLabelHidden
          label={t('call.question')}
          placeholder={t('call.type')}
          problem={isMissing ? t('call.questionMissing') : undefined}
          value={typed}
          onChangeText={type}
          onSubmitEditing={send}
          submitBehavior="submit"
          maxLength={1000}
        />
      </View>
      <Button kind="plain" label={t('call.send')} onPress={send} />
    </View>
  )
}

const styles = StyleSheet.create({
  controls: { gap: space.m },
  // At large text the controls stand one below the other.
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: space.m },
  control: { flexGrow: 1, flexBasis: scaled(104), paddingHorizontal: space.s },
  typed: { flexDirection: 'row', alignItems: 'flex-start', gap: space.m },
  wide: { flex: 1 },
})
