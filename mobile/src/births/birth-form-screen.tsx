import { useState } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { Text } from 'react-native'
import { CallFault } from '@astrovoice/client/rest'
import type { BirthDetails, BirthProfile } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { BirthFields } from './birth-fields.tsx'
import { birthForm, emptyBirthForm, toBirthForm, type BirthForm } from './birth-form.ts'
import { birthsQuery } from './queries.ts'
import { todayOf } from './read-date.ts'

export interface BirthFormScreenProps {
  /** The birth to change; a new one when left out. */
  readonly birth?: BirthProfile
  readonly onSaved: () => void
  readonly onBack?: () => void
}

/** Adds a birth, or changes one. */
export function BirthFormScreen({ birth, onSaved, onBack }: BirthFormScreenProps) {
  const { t } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const [today] = useState(() => todayOf(new Date()))
  const hasOwn = cache.getQueryData(birthsQuery(api).queryKey)?.some(({ relation }) => relation === 'self')
  const form = useForm<BirthForm, unknown, BirthDetails>({
    resolver: zodResolver(birthForm(today)),
    defaultValues: birth ? toBirthForm(birth) : { ...emptyBirthForm, relation: hasOwn ? 'other' : 'self' },
    mode: 'onTouched',
  })
  const { isBusy, error, trouble, attempt } = useAttempt()
  const choices = error instanceof CallFault ? error.problem.choices : undefined

  const save = form.handleSubmit((details) =>
    attempt(async () => {
      if (birth) {
        await api.ask('replaceBirthProfile', { params: { birthProfileId: birth.id }, body: details })
        // Charts, days and matches of the old birth are not those of the new one.
        cache.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(birth.id) })
      } else {
        await api.ask('createBirthProfile', { body: details })
      }
      await cache.invalidateQueries(birthsQuery(api))
      onSaved()
    }),
  )
  return (
    <Screen title={t(birth ? 'profile.editTitle' : 'births.title')} {...(onBack && { onBack })}>
      <Text style={text.body}>{t(birth ? 'profile.otherChart' : 'births.intro')}</Text>
      <BirthFields form={form} today={today} />
      {trouble ? <Notice message={trouble} /> : null}
      {choices ? (
        <ChoiceChips
          label={t('births.whichTime')}
          options={choices}
          chosen={form.watch('disambiguation')}
          onChoose={(choice) => form.setValue('disambiguation', choice)}
        />
      ) : null}
      {form.formState.isSubmitted && !form.formState.isValid ? (
        <Notice kind="hint" message={t('births.notYet')} />
      ) : null}
      <Button label={t('births.save')} isBusy={isBusy} onPress={() => void save()} />
    </Screen>
  )
}
