import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { PlaceId } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { space, text } from '../components/theme.ts'
import { useAttempt } from '../components/use-attempt.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { NearPlaces } from './near-places.tsx'
import { PlaceField, placeName } from './place-field.tsx'
import { meQuery } from './queries.ts'

/** Where the caller is, and a field to change it. */
export function PresentPlace() {
  const { t } = useLocale()
  const { api } = useSession()
  const me = useQuery(meQuery(api))
  const cache = useQueryClient()
  const { trouble, attempt } = useAttempt()
  const [isOpen, setIsOpen] = useState(false)
  const set = (placeId: PlaceId | null) =>
    void attempt(async () => {
      const moved = await api.ask('setPresentPlace', { body: { placeId } })
      cache.setQueryData(meQuery(api).queryKey, moved)
      setIsOpen(false)
    })
  return (
    <WhenLoaded query={me}>
      {({ presentPlace: place }) => (
        <Card>
          <View style={styles.head}>
            <View style={styles.words}>
              <Text style={text.label}>{t('presentPlace.title')}</Text>
              <Text style={text.body}>{place ? placeName(place) : t('presentPlace.notSaid')}</Text>
              {place ? <Text style={text.quiet}>{t('presentPlace.about')}</Text> : null}
            </View>
            <Button
              kind="link"
              label={isOpen ? t('presentPlace.cancel') : t('presentPlace.change')}
              says={
                isOpen ? t('presentPlace.cancel') : `${t('presentPlace.title')}: ${t('presentPlace.change')}`
              }
              onPress={() => setIsOpen(!isOpen)}
            />
          </View>
          {trouble ? <Notice message={trouble} /> : null}
          {isOpen ? (
            <>
              <PlaceField
                label={t('presentPlace.town')}
                hint={t('presentPlace.townHint')}
                chosen={null}
                onChoose={(found) => found && set(found.id)}
              />
              <NearPlaces onChoose={({ id }) => set(id)} />
              {place ? (
                <Button kind="plain" label={t('presentPlace.useBirthPlace')} onPress={() => set(null)} />
              ) : null}
            </>
          ) : null}
        </Card>
      )}
    </WhenLoaded>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'flex-start', gap: space.m },
  words: { flex: 1, gap: 2 },
})
