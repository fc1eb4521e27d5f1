import { StyleSheet, Text, View } from 'react-native'
import type { AnswerCard } from '@astrovoice/contracts'
import { Disclosure } from '../components/disclosure.tsx'
import { space, text } from '../components/theme.ts'
import { useLocale } from '../locale/use-locale.tsx'
import { ClaimList } from './claim-list.tsx'

/** The reasons behind an answer, sentence by sentence. */
export function AnswerReasons({ card }: { readonly card: AnswerCard }) {
  const { t } = useLocale()
  const explained = card.sentences.filter((sentence) => sentence.claims.length > 0)
  if (explained.length === 0) return null
  return (
    <Disclosure label={t('cards.why')} says={`${t('cards.why')} ${card.title}`}>
      <View style={styles.sentences}>
        {explained.map((sentence) => (
          <View key={sentence.text} style={styles.sentence}>
            <Text style={text.label}>{t(`cards.parts.${sentence.part}`)}</Text>
            <Text style={text.body}>{sentence.text}</Text>
            <ClaimList claims={card.claims.filter(({ id }) => sentence.claims.includes(id))} />
          </View>
        ))}
      </View>
    </Disclosure>
  )
}

const styles = StyleSheet.create({ sentences: { gap: space.l }, sentence: { gap: space.s } })
