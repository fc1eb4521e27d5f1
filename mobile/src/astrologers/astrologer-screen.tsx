import { StyleSheet, Text, View } from 'react-native'
import type { Astrologer } from '@astrovoice/contracts'
import { Button } from '../components/button.tsx'
import { Card } from '../components/card.tsx'
import { Notice } from '../components/notice.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, space, text } from '../components/theme.ts'
import { Columns } from '../design/columns.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { Portrait } from './portrait.tsx'
import { Rating } from './rating.tsx'

export interface AstrologerScreenProps {
  readonly astrologer: Astrologer
  readonly onCall: () => void
  readonly onBack: () => void
}

/** Who an astrologer is: portrait, school, manner, languages, price and rating. */
export function AstrologerScreen({ astrologer, onCall, onBack }: AstrologerScreenProps) {
  const { language, t } = useLocale()
  const { name, tagline, specialities, languages, school, style, pricePaisePerMinute } = astrologer
  const manner = (['leads', 'sentences', 'terms', 'order'] as const).map((part) =>
    t(`person.style.${style[part]}`),
  )
  return (
    <Screen isWide title={name} onBack={onBack}>
      <Columns>
        <View style={styles.who}>
          <Portrait astrologer={astrologer} />
          <Text style={text.quiet}>{t('astrologers.ai')}</Text>
          <Text style={[text.body, styles.tagline]}>{tagline}</Text>
          <Text style={[text.heading, styles.price]}>
            {t('astrologers.perMinute', { price: formatPaise(pricePaisePerMinute, language) })}
          </Text>
          <Rating rating={astrologer.rating} />
        </View>
        <View style={styles.facts}>
          <Card>
            <Fact label={t('person.school')} value={t(`person.schools.${school}`)} />
            <Fact label={t('person.manner')} value={manner.join(' ')} />
            <Fact
              label={t('astrologers.speciality')}
              value={specialities.map((each) => t(`specialities.${each}`)).join(' · ')}
            />
            <Fact
              label={t('astrologers.speaks')}
              value={languages.map((each) => t(`languages.${each}`)).join(' · ')}
            />
          </Card>
          {astrologer.isAvailable ? (
            <Button
              icon="phone"
              label={t('astrologers.call')}
              says={t('astrologers.callWho', { name })}
              onPress={onCall}
            />
          ) : (
            <Notice kind="hint" message={t('person.unavailable')} />
          )}
        </View>
      </Columns>
    </Screen>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View>
      <Text style={text.label}>{label}</Text>
      <Text style={text.body}>{value}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  who: { alignItems: 'center', gap: space.m, paddingVertical: space.l },
  tagline: { textAlign: 'center' },
  price: { color: colors.lamp },
  facts: { gap: space.l },
})
