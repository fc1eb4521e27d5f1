import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { BirthProfile } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ConfirmDialog } from '../components/confirm-dialog.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { ChartDrawing } from '../charts/chart-drawing'
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { placeName } from './place-field.tsx'
import { PresentPlace } from './present-place.tsx'
import { birthsQuery, chartQuery } from './queries.ts'

export interface BirthsScreenProps {
  readonly onAdd: () => void
  readonly onOpen: (page: 'kundli' | 'match', birth: BirthProfile) => void
}

/** The caller's own birth and those of people they ask about. */
export function BirthsScreen({ onAdd, onOpen }: BirthsScreenProps) {
  const { strings } = useLocale()
  const { api, leave } = useSession()
  const { trouble, attempt } = useAttempt()
  const births = useQuery(birthsQuery(api))
  const cache = useQueryClient()
  const [removing, setRemoving] = useState<BirthProfile | null>(null)

  const remove = ({ id }: BirthProfile) =>
    void attempt(async () => {
      await api.ask('deleteBirthProfile', { params: { birthProfileId: id } })
      await cache.invalidateQueries(birthsQuery(api))
    })
  return (
    <Screen title={strings.births.title} aside={<LanguageSwitch />}>
      {trouble ? <Notice message={trouble} /> : null}
      <WhenLoaded query={births}>
        {(birthProfiles) =>
          birthProfiles.map((birth) => (
            <BirthCard
              key={birth.id}
              birth={birth}
              onOpen={(page) => onOpen(page, birth)}
              onRemove={() => setRemoving(birth)}
            />
          ))
        }
      </WhenLoaded>
      <Button label={strings.births.add} onPress={onAdd} />
      <PresentPlace />
      <Button kind="link" label={strings.signIn.signOut} onPress={() => void attempt(leave)} />
      <ConfirmDialog
        isOpen={removing !== null}
        question={strings.births.removeQuestion(removing?.name ?? '')}
        details={strings.births.removeDetails}
        agree={strings.births.remove}
        refuse={strings.births.keep}
        onAgree={() => {
          if (removing) remove(removing)
          setRemoving(null)
        }}
        onRefuse={() => setRemoving(null)}
      />
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
  const drawing = useQuery(chartQuery(api, { birthProfileId: birth.id, language, varga: 'D1' }))
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
      <WhenLoaded query={drawing}>{(svg) => <ChartDrawing svg={svg} title={birth.name} />}</WhenLoaded>
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
