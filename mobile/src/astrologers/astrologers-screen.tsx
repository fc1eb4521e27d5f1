import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import { Language, Speciality, type Astrologer } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, radius, space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Grid } from '../design/grid.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Avatar } from './avatar.tsx'
import { Rating } from './rating.tsx'
import { astrologersQuery, type AstrologerFilter } from './queries.ts'

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
  const found = useQuery(astrologersQuery(api, language, filter))
  return (
    <Screen isWide title={t('astrologers.title')}>
      {notice}
      <ChoiceChips
        isScrolling
        label={t('astrologers.speciality')}
        options={[
          { value: undefined, label: t('astrologers.anySpeciality') },
          ...Speciality.options.map((value) => ({ value, label: t(`specialities.${value}`) })),
        ]}
        chosen={filter.speciality}
        onChoose={(speciality) => onFilter({ speciality })}
      />
      <ChoiceChips
        isScrolling
        label={t('astrologers.speaks')}
        options={[
          { value: undefined, label: t('astrologers.anyLanguage') },
          ...Language.options.map((value) => ({ value, label: t(`languages.${value}`) })),
        ]}
        chosen={filter.language}
        onChoose={(language) => onFilter({ language })}
      />
      <WhenLoaded query={found}>
        {(astrologers) =>
          astrologers.length === 0 ? (
            <Notice kind="hint" message={t('astrologers.none')} />
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
        <Avatar name={name} />
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
        <Button
          icon="phone"
          label={t('astrologers.call')}
          says={t('astrologers.callWho', { name })}
          onPress={onCall}
        />
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space.m },
  words: { flex: 1 },
  // At the bottom of a card that is higher than its words.
  foot: { marginTop: 'auto', paddingTop: space.s },
  tags: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
  tag: {
    paddingHorizontal: space.m,
    paddingVertical: 2,
    borderRadius: radius.round,
    backgroundColor: colors.raised,
  },
  price: { color: colors.lamp },
})
