import { Controller, type FieldError, type UseFormReturn } from 'react-hook-form'
import { Text } from 'react-native'
import type { BirthDetails } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { TextField } from '../components/text-field.tsx'
import { text } from '../components/theme.ts'
import { formatDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { BirthForm, BirthProblem } from './birth-form.ts'
import { MomentField } from './moment-field.tsx'
import { PlaceField } from './place-field.tsx'
import { firstDate, readDate } from './read-date.ts'
import { readTime } from './read-time.ts'

export interface BirthFieldsProps {
  readonly form: UseFormReturn<BirthForm, unknown, BirthDetails>
  /** ISO 8601. */
  readonly today: string
}

/** Name, date, time and place. A field that does not fit says why. */
export function BirthFields({ form: { control, setValue, watch }, today }: BirthFieldsProps) {
  const { language, strings } = useLocale()
  const words = strings.births
  const problemOf = (error: FieldError | undefined) => error && words.problems[error.message as BirthProblem]
  // The choice between two clock times holds only for its date, time and place.
  const forgetChoice = () => setValue('disambiguation', null)
  return (
    <Card>
      <Controller
        control={control}
        name="name"
        render={({ field: { onChange, ...field }, fieldState }) => (
          <TextField
            {...field}
            label={words.name}
            problem={problemOf(fieldState.error)}
            onChangeText={onChange}
            autoComplete="name"
            maxLength={80}
          />
        )}
      />
      <Controller
        control={control}
        name="date"
        render={({ field: { onChange, ...field }, fieldState }) => {
          const read = readDate(field.value, today)
          const date = 'date' in read ? read.date : null
          return (
            <MomentField
              {...field}
              label={words.date}
              hint={date ? formatDate(date, language) : words.dateHint}
              problem={problemOf(fieldState.error)}
              onChangeText={(typed) => {
                onChange(typed)
                forgetChoice()
              }}
              autoComplete="off"
              picker={{ kind: 'date', label: words.calendar, value: date, min: firstDate, max: today }}
            />
          )
        }}
      />
      <Controller
        control={control}
        name="isTimeKnown"
        render={({ field }) => (
          <ChoiceChips
            label={words.time}
            options={[
              { value: true, label: words.timeKnown },
              { value: false, label: words.timeUnknown },
            ]}
            chosen={field.value}
            onChoose={field.onChange}
          />
        )}
      />
      {watch('isTimeKnown') ? (
        <Controller
          control={control}
          name="time"
          render={({ field: { onChange, ...field }, fieldState }) => {
            const read = readTime(field.value)
            return (
              <MomentField
                {...field}
                label={words.time}
                hint={words.timeHint}
                problem={problemOf(fieldState.error)}
                onChangeText={(typed) => {
                  onChange(typed)
                  forgetChoice()
                }}
                autoComplete="off"
                picker={{ kind: 'time', label: words.clock, value: 'time' in read ? read.time : null }}
              />
            )
          }}
        />
      ) : (
        <Text style={text.quiet}>{words.timeUnknownHint}</Text>
      )}
      <Controller
        control={control}
        name="place"
        render={({ field, fieldState }) => (
          <PlaceField
            chosen={field.value}
            problem={problemOf(fieldState.error)}
            onChoose={(place) => {
              field.onChange(place)
              forgetChoice()
            }}
          />
        )}
      />
    </Card>
  )
}
