import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { Astrologer } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Grid } from '../design/grid.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { AstrologerSearch } from './astrologer-search.tsx'
import { Avatar } from './avatar.tsx'
import { CallButton } from './call-button.tsx'
import { Rating } from './rating.tsx'
import { astrologersQuery, refusalReadMs, type AstrologerFilter } from './queries.ts'

const noFilter: AstrologerFilter = {
  text: undefined,
  speciality: undefined,
  language: undefined,
  school: undefined,
}

export interface AstrologersScreenProps {
  readonly filter: AstrologerFilter
  /** Shown above the list. */
  readonly notice: ReactNode
  readonly onFilter: (change: AstrologerFilter) => void
  readonly onOpen: (astrologer: Astrologer) => void
  readonly onCall: (astrologer: Astrologer) => void
}

export function AstrologersScreen({ filter, notice, onFilter, onOpen, onCall }: AstrologersScreenProps) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const found = useQuery({ ...astrologersQuery(api, language, filter), refetchInterval: refusalReadMs })
  return (
    <Screen isWide title={t('astrologers.title')}>
      {notice}
      <AstrologerSearch filter={filter} onFilter={onFilter} />
      <WhenLoaded query={found}>
        {(astrologers) =>
          astrologers.length === 0 ? (
            <Notice
              kind="hint"
              message={t('astrologers.none')}
              action={{ label: t('astrologers.clear'), onPress: () => onFilter(noFilter) }}
            />
          ) : (
            <Grid>
              {astrologers.map((astrologer) => (
                <AstrologerCard
                  key={astrologer.id}
                  astrologer={astrologer}
                  onOpen={() => onOpen(astrologer)}
                  onCall={() => onCall(astrologer)}
                />
              ))}
            </Grid>
          )
        }
      </WhenLoaded>
    </Screen>
  )
}

interface AstrologerCardProps {
  readonly astrologer: Astrologer
  readonly onOpen: () => void
  readonly onCall: () => void
}

function AstrologerCard({ astrologer, onOpen, onCall }: AstrologerCardProps) {
  const { language, t } = useLocale()
  const { name, tagline, specialities, languages, pricePaisePerMinute, rating } = astrologer
  return (
    <Card isFull>
      <View style={styles.head}>
        <Avatar id={astrologer.id} name={name} />
        <View style={styles.words}>
          <Text role="heading" aria-level={2} style={text.heading}>
            {name}
          </Text>
          <Text style={text.quiet}>{t('astrologers.ai')}</Text>
          {rating ? <Rating rating={rating} /> : null}
        </View>
      </View>
      <Text style={text.body}>{tagline}</Text>
      <View style={styles.tags}>
        {specialities.map((each) => (
          <Text key={each} style={[text.quiet, styles.tag]}>
            {t(`specialities.${each}`)}
          </Text>
        ))}
      </View>
      <View style={[styles.head, styles.foot]}>
        <View style={styles.words}>
          <Text style={[text.heading, styles.price]}>
            {t('astrologers.perMinute', { price: formatPaise(pricePaisePerMinute, language) })}
          </Text>
          <Text style={text.quiet}>{languages.map((each) => t(`languages.${each}`)).join(' · ')}</Text>
        </View>
        <Button
          kind="link"
          label={t('astrologers.about')}
          says={t('astrologers.aboutWho', { name })}
          onPress={onOpen}
        />
        <CallButton astrologer={astrologer} onCall={onCall} />
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space.m },
  words: { flex: 1 },
  // At the bottom of a card that is higher than its words.
  foot: { marginTop: 'auto', paddingTop: space.s, flexWrap: 'wrap' },
  tags: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
  tag: {
    paddingHorizontal: space.m,
    paddingVertical: 2,
    borderRadius: radius.round,
    backgroundColor: colors.raised,
  },
  price: { color: colors.lamp },
})
