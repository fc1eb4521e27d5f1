import { ActivityIndicator, Pressable, StyleSheet, Text, type StyleProp, type ViewStyle } from 'react-native'
import { Icon } from '../design/icon.tsx'
import type { IconName } from '../design/icon-paths.ts'
import { colors, radius, space, text, touchSize } from './theme.ts'

export interface ButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly kind?: 'lamp' | 'plain' | 'danger' | 'link'
  readonly icon?: IconName
  readonly isBusy?: boolean
  /** Read out instead of the label, where the label alone says too little. */
  readonly says?: string
  readonly style?: StyleProp<ViewStyle>
}

/** It can be pressed unless it is busy: a button that does not apply says why when it is pressed. */
export function Button({ label, onPress, kind = 'lamp', icon, isBusy = false, says, style }: ButtonProps) {
  return (
    <Pressable
      role="button"
      aria-label={says ?? label}
      aria-disabled={isBusy}
      aria-busy={isBusy}
      disabled={isBusy}
      onPress={onPress}
      style={({ pressed }) => [styles.button, styles[kind], pressed && styles.pressed, style]}
    >
      {isBusy ? (
        <ActivityIndicator color={ink[kind]} />
      ) : (
        <>
          {icon ? <Icon name={icon} color={ink[kind]} /> : null}
          <Text style={[text.heading, styles.label, { color: ink[kind] }]}>{label}</Text>
        </>
      )}
    </Pressable>
  )
}

const ink = { lamp: colors.onLamp, plain: colors.text, danger: colors.text, link: colors.lamp } as const

const styles = StyleSheet.create({
  button: {
    minHeight: touchSize,
    paddingHorizontal: space.l,
    paddingVertical: space.s,
    gap: space.s,
    borderRadius: radius.round,
    alignItems: 'center',
    justifyContent: 'center',
    flexDirection: 'row',
  },
  label: { flexShrink: 1, textAlign: 'center' },
  lamp: { backgroundColor: colors.lamp },
  plain: { backgroundColor: colors.raised, borderWidth: 1, borderColor: colors.edge },
  danger: { backgroundColor: colors.dangerDeep, borderWidth: 1, borderColor: colors.danger },
  link: { backgroundColor: 'transparent' },
  pressed: { opacity: 0.8 },
})
