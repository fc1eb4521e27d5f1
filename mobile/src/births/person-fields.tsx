import { Controller } from 'react-hook-form'
import { Text } from 'react-native'
import { Gender, Relation } from '@astrovoice/contracts'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { TextField } from '../components/text-field.tsx'
import { text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import type { FieldsProps } from './fields-props.ts'

/** Who the person is to the caller, their name, and their gender if the caller tells it. */
export function PersonFields({ form: { control }, problemOf }: FieldsProps) {
  const { t } = useLocale()
  return (
    <>
      <Text style={text.label}>{t('profile.relation')}</Text>
      <Controller
        control={control}
        name="relation"
        render={({ field }) => (
          <ChoiceChips<Relation>
            label={t('profile.relation')}
            options={Relation.options.map((value) => ({ value, label: t(`profile.relations.${value}`) }))}
            chosen={field.value}
            onChoose={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="name"
        render={({ field: { onChange, ...field }, fieldState }) => (
          <TextField
            {...field}
            label={t('births.name')}
            problem={problemOf(fieldState.error)}
            onChangeText={onChange}
            autoComplete="name"
            maxLength={80}
          />
        )}
      />
      <Text style={text.label}>{t('profile.gender')}</Text>
      <Controller
        control={control}
        name="gender"
        render={({ field }) => (
          <ChoiceChips<Gender | null>
            label={t('profile.gender')}
            options={[
              ...Gender.options.map((value) => ({ value, label: t(`profile.genders.${value}`) })),
              { value: null, label: t('profile.genders.notSaid') },
            ]}
            chosen={field.value}
            onChoose={field.onChange}
          />
        )}
      />
      <Text style={text.quiet}>{t('profile.genderHint')}</Text>
    </>
  )
}

/** Asks the guardian of somebody under eighteen. */
export function GuardianField({ form: { control }, problemOf }: FieldsProps) {
  const { t } = useLocale()
  return (
    <Controller
      control={control}
      name="isGuardian"
      render={({ field, fieldState }) => (
        <>
          <Text style={text.body}>{t('profile.guardian')}</Text>
          <ChoiceChips<boolean | null>
            label={t('profile.guardian')}
            options={[
              { value: true, label: t('profile.guardianYes') },
              { value: false, label: t('profile.guardianNo') },
            ]}
            chosen={field.value}
            onChoose={field.onChange}
          />
          {fieldState.error ? <Notice message={problemOf(fieldState.error) ?? ''} /> : null}
          <Text style={text.quiet}>{t('profile.minor')}</Text>
        </>
      )}
    />
  )
}
