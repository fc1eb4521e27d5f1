import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Text } from 'react-native'
import { CallFault } from '@astrovoice/client/rest'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { TextField } from '../components/text-field.tsx'
import { text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { emptyBirthForm, readBirthForm, type BirthForm } from './birth-form.ts'
import { PlaceField } from './place-field.tsx'
import { birthsQuery } from './queries.ts'

export interface BirthFormScreenProps {
  readonly onSaved: () => void
  readonly onBack?: () => void
}

export function BirthFormScreen({ onSaved, onBack }: BirthFormScreenProps) {
  const { strings } = useLocale()
  const { api } = useSession()
  const cache = useQueryClient()
  const [form, setForm] = useState(emptyBirthForm)
  const { isBusy, error, trouble, attempt } = useAttempt()
  const details = readBirthForm(form)
  const choices = error instanceof CallFault ? error.problem.choices : undefined
  // The choice between two clock times holds only for its date, time and place.
  const fill = (part: Partial<BirthForm>) => setForm({ ...form, disambiguation: null, ...part })

  const save = () =>
    details &&
    void attempt(async () => {
      await api.ask('createBirthProfile', { body: details })
      await cache.invalidateQueries(birthsQuery(api))
      onSaved()
    })
  return (
    <Screen title={strings.births.title} {...(onBack && { onBack })}>
      <Text style={text.body}>{strings.births.intro}</Text>
      <Card>
        <TextField
          label={strings.births.name}
          value={form.name}
          onChangeText={(name) => fill({ name })}
          autoComplete="name"
          maxLength={80}
        />
        <TextField
          label={strings.births.date}
          hint={strings.births.dateHint}
          value={form.date}
          onChangeText={(date) => fill({ date })}
          inputMode="text"
          autoComplete="birthdate-full"
        />
        <ChoiceChips
          label={strings.births.time}
          options={[
            { value: true, label: strings.births.timeKnown },
            { value: false, label: strings.births.timeUnknown },
          ]}
          chosen={form.isTimeKnown}
          onChoose={(isTimeKnown) => fill({ isTimeKnown })}
        />
        {form.isTimeKnown ? (
          <TextField
            label={strings.births.time}
            hint={strings.births.timeHint}
            value={form.time}
            onChangeText={(time) => fill({ time })}
          />
        ) : (
          <Text style={text.quiet}>{strings.births.timeUnknownHint}</Text>
        )}
        <PlaceField chosen={form.place} onChoose={(place) => fill({ place })} />
      </Card>
      {trouble ? <Notice message={trouble} /> : null}
      {choices ? (
        <ChoiceChips
          label={strings.births.whichTime}
          options={choices}
          chosen={form.disambiguation}
          onChoose={(disambiguation) => fill({ disambiguation })}
        />
      ) : null}
      <Button label={strings.births.save} isBusy={isBusy} isDisabled={!details} onPress={save} />
    </Screen>
  )
}
