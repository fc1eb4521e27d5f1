import { useId, type Ref } from 'react'
import { StyleSheet, Text, TextInput, View, type TextInputProps } from 'react-native'
import { colors, radius, space, text, touchSize } from './theme.ts'

export interface TextFieldProps extends Omit<TextInputProps, 'style'> {
  readonly label: string
  readonly hint?: string
  /** Why what was typed does not fit; shown in place of the hint. */
  readonly problem?: string | undefined
  /** Only screen readers get the label. */
  readonly isLabelHidden?: boolean
  readonly ref?: Ref<TextInput>
}

export function TextField({ label, hint, problem, isLabelHidden, ...input }: TextFieldProps) {
  const id = useId()
  const note = problem ?? hint
  return (
    <View style={styles.field}>
      {isLabelHidden ? null : <Text style={text.label}>{label}</Text>}
      <TextInput
        aria-label={label}
        placeholderTextColor={colors.quiet}
        selectionColor={colors.lamp}
        {...(note && { 'aria-describedby': id, accessibilityHint: note })}
        {...(problem && { 'aria-invalid': true })}
        {...input}
        style={[styles.input, problem ? styles.wrong : null]}
      />
      {note ? (
        <Text id={id} aria-live="polite" style={problem ? styles.problem : text.quiet}>
          {note}
        </Text>
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({
  field: { gap: space.xs },
  input: {
    ...text.body,
    minHeight: touchSize,
    paddingHorizontal: space.l,
    paddingVertical: space.s,
    borderRadius: radius.m,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  wrong: { borderColor: colors.danger },
  problem: { ...text.quiet, color: colors.danger },
})
