import { useState } from 'react'
import DateTimePicker from '@react-native-community/datetimepicker'
import { Platform, View } from 'react-native'
import { Button } from './button.tsx'
import type { MomentPickerProps } from './moment-picker-props.ts'

/** A button that opens the system's calendar or clock. On iOS it stays open below the button. */
export function MomentPicker({ kind, label, value, min, max, onPick }: MomentPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const isIos = Platform.OS === 'ios'
  return (
    <View>
      <Button kind="plain" label={label} onPress={() => setOpen(!isOpen)} />
      {isOpen ? (
        <DateTimePicker
          mode={kind}
          value={toDate(kind, value)}
          display={isIos ? 'spinner' : 'default'}
          {...(min && { minimumDate: toDate('date', min) })}
          {...(max && { maximumDate: toDate('date', max) })}
          onValueChange={(_event, picked) => {
            if (!isIos) setOpen(false)
            onPick(toText(kind, picked))
          }}
          onDismiss={() => setOpen(false)}
        />
      ) : null}
    </View>
  )
}

/** Where the picker opens when nothing is chosen. */
const openAt = { date: '1990-01-01', time: '12:00' } as const

const toDate = (kind: 'date' | 'time', value: string | null): Date =>
  new Date(kind === 'date' ? `${value ?? openAt.date}T12:00` : `2000-01-01T${value ?? openAt.time}`)

const twoDigits = (part: number) => String(part).padStart(2, '0')

function toText(kind: 'date' | 'time', moment: Date): string {
  return kind === 'date'
    ? [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-')
    : [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':')
}
