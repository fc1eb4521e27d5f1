import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import { accuracyOf, isUnderAge, type BirthProfile } from '@astrovoice/contracts'
import { ChartDrawing } from '../charts/chart-drawing.tsx'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { formatDate } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { placeName } from './place-field.tsx'
import { chartQuery } from './queries.ts'
import { todayOf } from './read-date.ts'

export type BirthPage = 'kundli' | 'match' | 'editBirth'

export interface BirthCardProps {
  readonly birth: BirthProfile
  readonly onOpen: (page: BirthPage) => void
  readonly onRemove: () => void
}

/** A birth with its chart, and what can be done with it. */
export function BirthCard({ birth, onOpen, onRemove }: BirthCardProps) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const { id, name } = birth
  const isMinor = isUnderAge(todayOf(new Date()), birth.date)
  const drawing = useQuery(chartQuery(api, { birthProfileId: id, language, varga: 'D1' }))
  return (
    <Card isFull>
      <BirthWords {...{ birth, isMinor }} />
      <View style={styles.row}>
        <Button
          kind="link"
          label={t('profile.edit')}
          says={t('profile.editWho', { name })}
          onPress={() => onOpen('editBirth')}
        />
        <Button
          kind="link"
          label={t('births.remove')}
          says={t('births.removeWho', { name })}
          onPress={onRemove}
        />
      </View>
      <WhenLoaded query={drawing}>
        {(svg) => <ChartDrawing svg={svg} title={t('kundli.of', { name })} />}
      </WhenLoaded>
      <View style={styles.row}>
        <Button
          label={t('kundli.open')}
          says={t('kundli.of', { name })}
          onPress={() => onOpen('kundli')}
          style={styles.wide}
        />
        {isMinor ? null : (
          <Button
            kind="plain"
            label={t('match.open')}
            says={t('match.of', { name })}
            onPress={() => onOpen('match')}
            style={styles.wide}
          />
        )}
      </View>
    </Card>
  )
}

/** Who it is, and when and where they were born. */
function BirthWords({ birth, isMinor }: { readonly birth: BirthProfile; readonly isMinor: boolean }) {
  const { language, t } = useLocale()
  const { name, relation, date, place } = birth
  const time = useTimeWords(birth)
  return (
    <View style={styles.words}>
      <Text role="heading" aria-level={2} style={text.heading}>
        {name}
      </Text>
      <Text style={text.quiet}>{t(`profile.relations.${relation}`)}</Text>
      <Text style={text.quiet}>{`${formatDate(date, language)}, ${time}`}</Text>
      <Text style={text.quiet}>{placeName(place)}</Text>
      {isMinor ? <Text style={text.quiet}>{t('profile.minor')}</Text> : null}
    </View>
  )
}

/** The time of birth as far as it is known. */
function useTimeWords(birth: BirthProfile): string {
  const { t } = useLocale()
  const { time, partOfDay } = birth
  if (time === null) return partOfDay ? t(`profile.parts.${partOfDay}`) : t('births.timeUnknown')
  return accuracyOf(birth) === 'about' ? `${time} (${t('profile.accuracies.about')})` : time
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'flex-start', gap: space.m },
  words: { gap: 2 },
  wide: { flex: 1 },
})
