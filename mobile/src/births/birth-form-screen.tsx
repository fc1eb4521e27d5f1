import { useState } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { Text } from 'react-native'
import { CallFault } from '@astrovoice/client/rest'
import { BirthDetails } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { BirthFields } from './birth-fields.tsx'
import { birthForm, emptyBirthForm, type BirthForm } from './birth-form.ts'
import { birthsQuery } from './queries.ts'
import { todayOf } from './read-date.ts'

export interface BirthFormScreenProps {
  readonly onSaved: () => void
  readonly onBack?: () => void
}

export function BirthFormScreen({ onSaved, onBack }: BirthFormScreenProps) {
  const { strings } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const [today] = useState(() => todayOf(new Date()))
  const form = useForm<BirthForm, unknown, BirthDetails>({
    resolver: zodResolver(birthForm(today)),
    defaultValues: emptyBirthForm,
    mode: 'onTouched',
  })
  const { isBusy, error, trouble, attempt } = useAttempt()
  const choices = error instanceof CallFault ? error.problem.choices : undefined

  const save = form.handleSubmit((details) =>
    attempt(async () => {
      await api.ask('createBirthProfile', { body: details })
      await cache.invalidateQueries(birthsQuery(api))
      onSaved()
    }),
  )
  return (
    <Screen title={strings.births.title} {...(onBack && { onBack })}>
      <Text style={text.body}>{strings.births.intro}</Text>
      <BirthFields form={form} today={today} />
      {trouble ? <Notice message={trouble} /> : null}
      {choices ? (
        <ChoiceChips
          label={strings.births.whichTime}
          options={choices}
          chosen={form.watch('disambiguation')}
          onChoose={(choice) => form.setValue('disambiguation', choice)}
        />
      ) : null}
      {form.formState.isSubmitted && !form.formState.isValid ? (
        <Notice kind="hint" message={strings.births.notYet} />
      ) : null}
      <Button label={strings.births.save} isBusy={isBusy} onPress={() => void save()} />
    </Screen>
  )
}
