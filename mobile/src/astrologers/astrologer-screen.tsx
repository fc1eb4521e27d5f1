import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { Astrologer } from '@astrovoice/contracts'
import { Card } from '../components/card.tsx'
import { Screen } from '../components/screen.tsx'
import { colors, space, text } from '../components/theme.ts'
import { Columns } from '../design/columns.tsx'
import { formatPaise } from '../locale/format.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { CallButton } from './call-button.tsx'
import { Fact } from './fact.tsx'
import { Portrait } from './portrait.tsx'
import { PredictionScore } from './prediction-score.tsx'
import { astrologerQuery, refusalReadMs } from './queries.ts'
import { Rating } from './rating.tsx'
import { VoiceSample } from './voice-sample.tsx'

export interface AstrologerScreenProps {
  readonly astrologer: Astrologer
  readonly onCall: () => void
  readonly onBack: () => void
}

/** Who an astrologer is: portrait, school, manner, languages, price, rating, score and voice. */
export function AstrologerScreen({ astrologer, onCall, onBack }: AstrologerScreenProps) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const { data: fresh = astrologer } = useQuery({
    ...astrologerQuery(api, language, astrologer.id),
    refetchInterval: refusalReadMs,
  })
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
          <VoiceSample astrologerId={astrologer.id} />
        </View>
        <View style={styles.facts}>
          <Card>
            <Fact label={t('astrologers.school')} value={t(`astrologers.schools.${school}`)} />
            <Fact label={t('person.manner')} value={manner.join(' ')} />
            <Fact
              label={t('astrologers.speciality')}
              value={specialities.map((each) => t(`specialities.${each}`)).join(' · ')}
            />
            <Fact
              label={t('astrologers.speaks')}
              value={languages.map((each) => t(`languages.${each}`)).join(' · ')}
            />
            <PredictionScore astrologerId={astrologer.id} />
          </Card>
          <CallButton astrologer={{ name, refusal: fresh.refusal }} onCall={onCall} />
        </View>
      </Columns>
    </Screen>
  )
}

const styles = StyleSheet.create({
  who: { alignItems: 'center', gap: space.m, paddingVertical: space.l },
  tagline: { textAlign: 'center' },
  price: { color: colors.lamp },
  facts: { gap: space.l },
})
