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
import { PresentPlace } from './present-place.tsx'

export interface BirthsScreenProps {
  readonly onAdd: () => void
  readonly onOpen: (page: 'kundli' | 'match', birth: BirthProfile) => void
}

/** The caller's own birth and those of people they ask about. */
export function BirthsScreen({ onAdd, onOpen }: BirthsScreenProps) {
  const { strings } = useLocale()
  const { api, leave } = useSession()
  const { trouble, attempt } = useAttempt()
  const [births, reload] = useLoaded(useCallback(() => api.ask('listBirthProfiles', {}), [api]))
  const [me, reloadMe] = useLoaded(useCallback(() => api.ask('getMe', {}), [api]))

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
            <BirthCard
              key={birth.id}
              birth={birth}
              onOpen={(page) => onOpen(page, birth)}
              onRemove={() => remove(birth)}
            />
          ))
        }
      </WhenLoaded>
      <Button label={strings.births.add} onPress={onAdd} />
      <WhenLoaded loaded={me} onRetry={reloadMe}>
        {({ presentPlace }) => <PresentPlace place={presentPlace} onChanged={reloadMe} />}
      </WhenLoaded>
      <Button kind="link" label={strings.signIn.signOut} onPress={() => void attempt(leave)} />
    </Screen>
  )
}

interface BirthCardProps {
  readonly birth: BirthProfile
  readonly onOpen: (page: 'kundli' | 'match') => void
  readonly onRemove: () => void
}

function BirthCard({ birth, onOpen, onRemove }: BirthCardProps) {
  const { language, strings } = useLocale()
  const { api } = useSession()
  const draw = useCallback(
    () =>
      api.ask('drawChart', {
        params: { birthProfileId: birth.id },
        query: { style: 'north', theme: 'dark', language: language === 'hi' ? 'hi' : 'en' },
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
      <View style={styles.head}>
        <Button
          label={strings.kundli.open}
          says={strings.kundli.of(birth.name)}
          onPress={() => onOpen('kundli')}
          style={styles.words}
        />
        <Button
          kind="plain"
          label={strings.match.open}
          says={strings.match.of(birth.name)}
          onPress={() => onOpen('match')}
          style={styles.words}
        />
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'flex-start', gap: space.m },
  words: { flex: 1, gap: 2 },
})
