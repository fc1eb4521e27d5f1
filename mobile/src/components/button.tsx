import { ActivityIndicator, Pressable, StyleSheet, Text, type StyleProp, type ViewStyle } from 'react-native'
import { colors, radius, space, text, touchSize } from './theme.ts'

export interface ButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly kind?: 'lamp' | 'plain' | 'danger' | 'link'
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  /** Read out instead of the label, where the label alone says too little. */
  readonly says?: string
  readonly style?: StyleProp<ViewStyle>
}

export function Button({ label, onPress, kind = 'lamp', isBusy, isDisabled, says, style }: ButtonProps) {
  const disabled = Boolean(isBusy || isDisabled)
  return (
    <Pressable
      role="button"
      aria-label={says ?? label}
      aria-disabled={disabled}
      aria-busy={Boolean(isBusy)}
      disabled={disabled}
      onPress={onPress}
      style={({ pressed }) => [
        styles.button,
        styles[kind],
        pressed && styles.pressed,
        isDisabled && styles.disabled,
        style,
      ]}
    >
      {isBusy ? (
        <ActivityIndicator color={ink[kind]} />
      ) : (
        <Text style={[text.heading, { color: ink[kind] }]}>{label}</Text>
      )}
    </Pressable>
  )
}

const ink = { lamp: colors.onLamp, plain: colors.text, danger: colors.text, link: colors.lamp } as const

const styles = StyleSheet.create({
  button: {
    minHeight: touchSize,
    paddingHorizontal: space.l,
    borderRadius: radius.round,
    alignItems: 'center',
    justifyContent: 'center',
    flexDirection: 'row',
  },
  lamp: { backgroundColor: colors.lamp },
  plain: { backgroundColor: colors.raised, borderWidth: 1, borderColor: colors.edge },
  danger: { backgroundColor: colors.dangerDeep, borderWidth: 1, borderColor: colors.danger },
  link: { backgroundColor: 'transparent' },
  pressed: { opacity: 0.8 },
  disabled: { opacity: 0.5 },
})
