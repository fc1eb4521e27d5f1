import { Linking, Pressable, StyleSheet, Text, View } from 'react-native'
import type { Claim, RuleSource } from '@astrovoice/contracts'
import { colors, radius, space, text, touchSize } from '../components/theme.ts'
import type { Translate } from '../locale/catalogue.ts'
import { en } from '../locale/en.ts'
import { useLocale } from '../locale/use-locale.tsx'

/** Reasons: what was found, the figures, and the rule with its source. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <View role="list" style={styles.list}>
      {claims.map((claim, i) => (
        <ClaimItem key={claim.id} claim={claim} isLastOfRule={claims[i + 1]?.rule.id !== claim.rule.id} />
      ))}
    </View>
  )
}

interface ClaimItemProps {
  readonly claim: Claim
  /** Claims of one rule that follow each other name it once, at the last one. */
  readonly isLastOfRule: boolean
}

function ClaimItem({ claim: { evidence, figures, rule }, isLastOfRule }: ClaimItemProps) {
  const { t } = useLocale()
  return (
    <View role="listitem" style={styles.claim}>
      <Text style={text.body}>{evidence}</Text>
      {figures.map(({ label, value }) => (
        <View key={label} style={styles.figure}>
          <Text style={[text.quiet, styles.label]}>{label}</Text>
          <Text style={[text.quiet, styles.value]}>{value}</Text>
        </View>
      ))}
      {isLastOfRule ? (
        <>
          <Text style={text.quiet}>{t('cards.rule', { tradition: nameTradition(rule.tradition, t) })}</Text>
          <Source source={rule.source} />
        </>
      ) : null}
    </View>
  )
}

/** A tradition that this version of the app has no name for keeps its id. */
const nameTradition = (id: string, t: Translate) => (isTradition(id) ? t(`cards.traditions.${id}`) : id)

const isTradition = (id: string): id is keyof typeof en.cards.traditions =>
  Object.hasOwn(en.cards.traditions, id)

function Source({ source }: { readonly source: RuleSource }) {
  const { t } = useLocale()
  switch (source.kind) {
    case 'read': {
      const where = new URL(source.url).hostname
      return (
        <Pressable role="link" onPress={() => void Linking.openURL(source.url)} style={styles.link}>
          <Text style={[text.quiet, styles.linkText]}>
            {t('cards.sourceRead', { where: source.verse ? `${where}, ${source.verse}` : where })}
          </Text>
        </Pressable>
      )
    }
    case 'secondary':
      return <Text style={text.quiet}>{t('cards.sourceSecondary', { through: source.through })}</Text>
    case 'unverified':
      return <Text style={text.quiet}>{t('cards.sourceUnverified')}</Text>
  }
}

const styles = StyleSheet.create({
  list: { gap: space.m },
  claim: {
    gap: space.xs,
    padding: space.m,
    borderRadius: radius.s,
    borderLeftWidth: 2,
    borderLeftColor: colors.lamp,
    backgroundColor: colors.surface,
  },
  figure: { flexDirection: 'row', gap: space.m },
  label: { flex: 1 },
  value: { flex: 1, color: colors.text },
  link: { minHeight: touchSize, justifyContent: 'center' },
  linkText: { color: colors.lamp, textDecorationLine: 'underline' },
})
