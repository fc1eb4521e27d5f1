import { useState, type ReactNode } from 'react'
import { Pressable, StyleSheet, Text, View } from 'react-native'
import { Icon } from '../design/icon.tsx'
import { colors, space, text, touchSize } from './theme.ts'

export interface DisclosureProps {
  readonly label: string
  /** Read out instead of the label, where the label alone says too little. It begins with the label. */
  readonly says?: string
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A line that opens what is behind it. */
export function Disclosure({ label, says, isOpenAtFirst = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <View style={styles.disclosure}>
      <Pressable
        role="button"
        aria-label={says ?? label}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        style={styles.line}
      >
        <Text style={[text.label, styles.label]}>{label}</Text>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={18} color={colors.lamp} />
      </Pressable>
      {isOpen ? children : null}
    </View>
  )
}

const styles = StyleSheet.create({
  disclosure: { gap: space.s },
  line: { minHeight: touchSize, flexDirection: 'row', alignItems: 'center', gap: space.s },
  label: { color: colors.lamp },
})
