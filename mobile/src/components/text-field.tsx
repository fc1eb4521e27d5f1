import { StyleSheet, Text, TextInput, View, type TextInputProps } from 'react-native'
import { colors, radius, space, text, touchSize } from './theme.ts'

export interface TextFieldProps extends Omit<TextInputProps, 'style'> {
  readonly label: string
  readonly hint?: string
  /** Only screen readers get the label. */
  readonly isLabelHidden?: boolean
}

export function TextField({ label, hint, isLabelHidden, ...input }: TextFieldProps) {
  return (
    <View style={styles.field}>
      {isLabelHidden ? null : <Text style={text.label}>{label}</Text>}
      <TextInput
        aria-label={label}
        placeholderTextColor={colors.quiet}
        selectionColor={colors.lamp}
        {...input}
        style={styles.input}
      />
      {hint ? <Text style={text.quiet}>{hint}</Text> : null}
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
})
