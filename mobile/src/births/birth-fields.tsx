import { Controller } from 'react-hook-form'
import { isUnderAge } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { formatDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { BirthProblem } from './birth-form.ts'
import type { FieldsProps } from './fields-props.ts'
import { MomentField } from './moment-field.tsx'
import { GuardianField, PersonFields } from './person-fields.tsx'
import { PlaceField } from './place-field.tsx'
import { firstDate, readDate } from './read-date.ts'
import { TimeFields } from './time-fields.tsx'

export interface BirthFieldsProps extends Pick<FieldsProps, 'form'> {
  /** ISO 8601. */
  readonly today: string
}

/** Who it is, date, time and place. A field that does not fit says why. */
export function BirthFields({ form, today }: BirthFieldsProps) {
  const { control, setValue, watch } = form
  const { language, t } = useLocale()
  const problemOf = useProblems()
  // The choice between two clock times holds only for its date, time and place.
  const forgetChoice = () => setValue('disambiguation', null)
  const birth = readDate(watch('date'), today)
  const isMinor = 'date' in birth && isUnderAge(today, birth.date) && watch('relation') !== 'self'
  return (
    <Card>
      <PersonFields {...{ form, problemOf }} />
      <Controller
        control={control}
        name="date"
        render={({ field: { onChange, ...field }, fieldState }) => {
          const read = readDate(field.value, today)
          const date = 'date' in read ? read.date : null
          return (
            <MomentField
              {...field}
              label={t('births.date')}
              hint={date ? formatDate(date, language) : t('births.dateHint')}
              problem={problemOf(fieldState.error)}
              onChangeText={(typed) => {
                onChange(typed)
                forgetChoice()
              }}
              autoComplete="off"
              picker={{ kind: 'date', label: t('births.calendar'), value: date, min: firstDate, max: today }}
            />
          )
        }}
      />
      {isMinor ? <GuardianField {...{ form, problemOf }} /> : null}
      <TimeFields {...{ form, problemOf }} onChanged={forgetChoice} />
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

/** The words for what is wrong with a field. */
function useProblems(): FieldsProps['problemOf'] {
  const { t } = useLocale()
  const own: Partial<Record<BirthProblem, string>> = {
    partMissing: t('profile.partMissing'),
    guardianMissing: t('profile.guardianMissing'),
    tooYoung: t('profile.tooYoung'),
  }
  return (error) => {
    if (!error) return undefined
    const problem = error.message as BirthProblem
    return own[problem] ?? t(`births.problems.${problem as ListedProblem}`)
  }
}

type ListedProblem = Exclude<BirthProblem, 'partMissing' | 'guardianMissing' | 'tooYoung'>
