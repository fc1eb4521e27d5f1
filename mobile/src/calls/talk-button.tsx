import { useRef, useState } from 'react'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { Button } from '../components/button.tsx'
import { colors, radius, space, text, touchSize } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { HeldCall } from './hold-call.ts'

/** A shorter press is a tap: the microphone stays open until the caller asks or cancels. */
const tapMs = 300

/** Push-to-talk: hold and release to ask, or tap, speak, and choose whether to ask. */
export function TalkButton({ call }: { readonly call: Pick<HeldCall, 'press' | 'release' | 'drop'> }) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const isHeld = useRef(false)
  const finish = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  if (isOpen) {
    return (
      <View style={styles.choice}>
        <Button kind="plain" label={t('call.cancel')} onPress={finish(call.drop)} style={styles.wide} />
        <Button label={t('call.ask')} onPress={finish(call.release)} style={styles.wide} />
      </View>
    )
  }
  return (
    <Pressable
      role="button"
      aria-label={t('call.hold')}
      delayLongPress={tapMs}
      onPressIn={() => {
        isHeld.current = false
        call.press()
      }}
      onLongPress={() => (isHeld.current = true)}
      // Without it a browser leaves out the other events of a short press.
      onPress={() => setOpen(true)}
      onPressOut={() => {
        if (isHeld.current) call.release()
        else setOpen(true)
      }}
      style={({ pressed }) => [styles.talk, pressed && styles.talking]}
    >
      {({ pressed }) => (
        <Text style={[text.heading, { color: colors.onLamp }]}>
          {pressed ? t('call.holding') : t('call.hold')}
        </Text>
      )}
    </Pressable>
  )
}

const styles = StyleSheet.create({
  choice: { flexDirection: 'row', gap: space.m },
  wide: { flex: 1 },
  talk: {
    minHeight: touchSize + space.l,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.round,
    backgroundColor: colors.lamp,
  },
  talking: { backgroundColor: colors.calm },
})
