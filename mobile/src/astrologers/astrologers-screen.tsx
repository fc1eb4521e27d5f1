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
import { LanguageSwitch } from '../locale/language-switch.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Avatar } from './avatar.tsx'
import { astrologersQuery, type AstrologerFilter } from './queries.ts'

export interface AstrologersScreenProps {
  readonly filter: AstrologerFilter
  /** Shown above the list. */
  readonly notice: ReactNode
  readonly onFilter: (change: AstrologerFilter) => void
  readonly onCall: (astrologer: Astrologer) => void
}

export function AstrologersScreen({ filter, notice, onFilter, onCall }: AstrologersScreenProps) {
  const { strings } = useLocale()
  const { api } = useSession()
  const found = useQuery(astrologersQuery(api, filter))
  return (
    <Screen title={strings.astrologers.title} aside={<LanguageSwitch />}>
      {notice}
      <ChoiceChips
        isScrolling
        label={strings.astrologers.speciality}
        options={[
          { value: undefined, label: strings.astrologers.anySpeciality },
          ...Speciality.options.map((value) => ({ value, label: strings.specialities[value] })),
        ]}
        chosen={filter.speciality}
        onChoose={(speciality) => onFilter({ speciality })}
      />
      <ChoiceChips
        isScrolling
        label={strings.astrologers.speaks}
        options={[
          { value: undefined, label: strings.astrologers.anyLanguage },
          ...Language.options.map((value) => ({ value, label: strings.languages[value] })),
        ]}
        chosen={filter.language}
        onChoose={(language) => onFilter({ language })}
      />
      <WhenLoaded query={found}>
        {(astrologers) =>
          astrologers.length === 0 ? (
            <Notice kind="hint" message={strings.astrologers.none} />
          ) : (
            <View role="list" style={styles.list}>
              {astrologers.map((astrologer) => (
                <AstrologerCard
                  key={astrologer.id}
                  astrologer={astrologer}
                  onCall={() => onCall(astrologer)}
                />
              ))}
            </View>
          )
        }
      </WhenLoaded>
    </Screen>
  )
}

interface AstrologerCardProps {
  readonly astrologer: Astrologer
  readonly onCall: () => void
}

function AstrologerCard({ astrologer, onCall }: AstrologerCardProps) {
  const { language, strings } = useLocale()
  const { name, tagline, specialities, languages, pricePaisePerMinute } = astrologer
  return (
    <View role="listitem">
      <Card>
        <View style={styles.head}>
          <Avatar name={name} />
          <View style={styles.words}>
            <Text role="heading" aria-level={2} style={text.heading}>
              {name}
            </Text>
            <Text style={text.quiet}>{strings.astrologers.ai}</Text>
          </View>
        </View>
        <Text style={text.body}>{tagline}</Text>
        <View style={styles.tags}>
          {specialities.map((each) => (
            <Text key={each} style={[text.quiet, styles.tag]}>
              {strings.specialities[each]}
            </Text>
          ))}
        </View>
        <View style={styles.head}>
          <View style={styles.words}>
            <Text style={[text.heading, styles.price]}>
              {strings.astrologers.perMinute(formatPaise(pricePaisePerMinute, language))}
            </Text>
            <Text style={text.quiet}>{languages.map((each) => strings.languages[each]).join(' · ')}</Text>
          </View>
          <Button
            label={strings.astrologers.call}
            says={strings.astrologers.callWho(name)}
            onPress={onCall}
          />
        </View>
      </Card>
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.l },
  head: { flexDirection: 'row', alignItems: 'center', gap: space.m },
  words: { flex: 1 },
  tags: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
  tag: {
    paddingHorizontal: space.m,
    paddingVertical: 2,
    borderRadius: radius.round,
    backgroundColor: colors.raised,
  },
  price: { color: colors.lamp },
})
