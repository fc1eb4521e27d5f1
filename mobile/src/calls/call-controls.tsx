import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import type { TurnTaking } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/text-field.tsx'
import { space } from '../components/theme.ts'
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
  const { strings } = useLocale()
  const isMuted = view.microphone === 'muted'
  const canSpeak = view.microphone === 'open' || isMuted
  return (
    <View style={styles.controls}>
      <TypedQuestion onSend={(question) => call.type(question)} />
      {canSpeak && turnTaking === 'push-to-talk' ? <TalkButton call={call} /> : null}
      <View style={styles.row}>
        {canSpeak && turnTaking !== 'push-to-talk' ? (
          <Button
            kind="plain"
            label={isMuted ? strings.call.unmute : strings.call.mute}
            onPress={() => call.setMuted(!isMuted)}
            style={styles.wide}
          />
        ) : null}
        <Button
          kind="plain"
          label={strings.call.interrupt}
          isDisabled={view.phase !== 'speaking' && view.phase !== 'thinking'}
          onPress={() => call.interrupt()}
          style={styles.wide}
        />
        <Button kind="danger" label={strings.call.hangUp} onPress={() => call.hangUp()} style={styles.wide} />
      </View>
    </View>
  )
}

function TypedQuestion({ onSend }: { readonly onSend: (question: string) => void }) {
  const { strings } = useLocale()
  const [typed, setTyped] = useState('')
  const question = typed.trim()
  const send = () => {
    if (!question) return
    onSend(question)
    setTyped('')
  }
  return (
    <View style={styles.typed}>
      <View style={styles.wide}>
        <TextField
          isLabelHidden
          label={strings.call.question}
          placeholder={strings.call.type}
          value={typed}
          onChangeText={setTyped}
          onSubmitEditing={send}
          submitBehavior="submit"
          maxLength={1000}
        />
      </View>
      <Button kind="plain" label={strings.call.send} isDisabled={!question} onPress={send} />
    </View>
  )
}

const styles = StyleSheet.create({
  controls: { gap: space.m },
  row: { flexDirection: 'row', gap: space.m },
  typed: { flexDirection: 'row', alignItems: 'flex-end', gap: space.m },
  wide: { flex: 1 },
})
