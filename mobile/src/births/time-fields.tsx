import { Controller } from 'react-hook-form'
import { Text } from 'react-native'
import { PartOfDay, TimeAccuracy } from '@astrovoice/contracts'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { hasTime } from './birth-form.ts'
import type { FieldsProps } from './fields-props.ts'
import { MomentField } from './moment-field.tsx'
import { readTime } from './read-time.ts'

export interface TimeFieldsProps extends FieldsProps {
  /** The choice between two clock times holds only for its time. */
  readonly onChanged: () => void
}

/** How well the time of birth is known, and then the time or the part of the day. */
export function TimeFields({ form: { control, watch }, problemOf, onChanged }: TimeFieldsProps) {
  const { t } = useLocale()
  const accuracy = watch('accuracy')
  return (
    <>
      <Text style={text.label}>{t('profile.accuracy')}</Text>
      <Controller
        control={control}
        name="accuracy"
        render={({ field }) => (
          <ChoiceChips<TimeAccuracy>
            label={t('profile.accuracy')}
            options={TimeAccuracy.options.map((value) => ({
              value,
              label: t(`profile.accuracies.${value}`),
            }))}
            chosen={field.value}
            onChoose={(chosen) => {
              field.onChange(chosen)
              onChanged()
            }}
          />
        )}
      />
      {hasTime(accuracy) ? (
        <Controller
          control={control}
          name="time"
          render={({ field: { onChange, ...field }, fieldState }) => {
            const read = readTime(field.value)
            return (
              <MomentField
                {...field}
                label={t('births.time')}
                hint={t('births.timeHint')}
                problem={problemOf(fieldState.error)}
                onChangeText={(typed) => {
                  onChange(typed)
                  onChanged()
                }}
                autoComplete="off"
                picker={{ kind: 'time', label: t('births.clock'), value: 'time' in read ? read.time : null }}
              />
            )
          }}
        />
      ) : null}
      {accuracy === 'part_of_day' ? (
        <Controller
          control={control}
          name="partOfDay"
          render={({ field, fieldState }) => (
            <>
              <ChoiceChips<PartOfDay | null>
                label={t('profile.partOfDay')}
                options={PartOfDay.options.map((value) => ({ value, label: t(`profile.parts.${value}`) }))}
                chosen={field.value}
                onChoose={field.onChange}
              />
              {fieldState.error ? <Notice message={problemOf(fieldState.error) ?? ''} /> : null}
            </>
          )}
        />
      ) : null}
      <AccuracyHint accuracy={accuracy} />
    </>
  )
}

/** What a time leaves open that is not exact. */
function AccuracyHint({ accuracy }: { readonly accuracy: TimeAccuracy }) {
  const { t } = useLocale()
  const hints = {
    exact: null,
    about: t('profile.aboutHint'),
    part_of_day: t('profile.partHint'),
    unknown: t('births.timeUnknownHint'),
  }
  const hint = hints[accuracy]
  return hint ? <Text style={text.quiet}>{hint}</Text> : null
}
