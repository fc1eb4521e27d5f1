import { useCallback } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import type { BirthProfile } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { useLoaded } from '../components/use-loaded.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { ChartDrawing } from '../charts/chart-drawing'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { placeName } from './place-field.tsx'

/** The caller's own birth and those of people they ask about. */
export function BirthsScreen({ onAdd }: { readonly onAdd: () => void }) {
  const { strings } = useLocale()
  const { api, leave } = useSession()
  const { trouble, attempt } = useAttempt()
  const [births, reload] = useLoaded(useCallback(() => api.ask('listBirthProfiles', {}), [api]))

  const remove = ({ id }: BirthProfile) =>
    void attempt(async () => {
      await api.ask('deleteBirthProfile', { params: { birthProfileId: id } })
      reload()
    })
  return (
    <Screen title={strings.births.title} aside={<LanguageSwitch />}>
      {trouble ? <Notice message={trouble} /> : null}
      <WhenLoaded loaded={births} onRetry={reload}>
        {({ birthProfiles }) =>
          birthProfiles.map((birth) => (
            <BirthCard key={birth.id} birth={birth} onRemove={() => remove(birth)} />
          ))
        }
      </WhenLoaded>
      <Button label={strings.births.add} onPress={onAdd} />
      <Button kind="link" label={strings.signIn.signOut} onPress={() => void attempt(leave)} />
    </Screen>
  )
}

function BirthCard({ birth, onRemove }: { readonly birth: BirthProfile; readonly onRemove: () => void }) {
  const { language, strings } = useLocale()
  const { api } = useSession()
  const draw = useCallback(
    () =>
      api.ask('drawChart', {
        params: { birthProfileId: birth.id },
        query: { style: 'north', theme: 'dark', language },
      }),
    [api, birth.id, language],
  )
  const [drawing, redraw] = useLoaded(draw)
  return (
    <Card>
      <View style={styles.head}>
        <View style={styles.words}>
          <Text role="heading" aria-level={2} style={text.heading}>
            {birth.name}
          </Text>
          <Text style={text.quiet}>
            {`${formatDate(birth.date, language)}, ${birth.time ?? strings.births.timeUnknown}`}
          </Text>
          <Text style={text.quiet}>{placeName(birth.place)}</Text>
        </View>
        <Button
          kind="link"
          label={strings.births.remove}
          says={strings.births.removeWho(birth.name)}
          onPress={onRemove}
        />
      </View>
      <WhenLoaded loaded={drawing} onRetry={redraw}>
        {(svg) => <ChartDrawing svg={svg} title={birth.name} />}
      </WhenLoaded>
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'flex-start', gap: space.m },
  words: { flex: 1, gap: 2 },
})
