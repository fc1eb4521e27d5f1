import { StyleSheet, View } from 'react-native'
import { MomentPicker } from '../components/moment-picker'
import type { MomentPickerProps } from '../components/moment-picker-props.ts'
import { TextField, type TextFieldProps } from '../components/text-field.tsx'
import { space } from '../components/theme.ts'
import { scaled } from '../design/text-size'

export interface MomentFieldProps extends TextFieldProps {
  readonly onChangeText: (typed: string) => void
  readonly picker: Omit<MomentPickerProps, 'onPick'>
}

/** A date or a time that is typed or picked. */
export function MomentField({ picker, ...field }: MomentFieldProps) {
  return (
    <View style={styles.row}>
      <View style={styles.wide}>
        <TextField {...field} />
      </View>
      <View style={styles.picker}>
        <MomentPicker {...picker} onPick={field.onChangeText} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-start', gap: space.m },
  wide: { flex: 1 },
  // Beside the input, below its label.
  picker: { paddingTop: scaled(25) },
})
