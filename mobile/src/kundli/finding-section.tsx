import { StyleSheet, Text, View } from 'react-native'
import type { KundliFinding } from '@astrovoice/contracts'
import { Why } from '../cards/why.tsx'
import { Card } from '../components/card.tsx'
import { colors, space, text } from '../components/theme.ts'
import { Grid } from '../design/grid.tsx'
import { useLocale } from '../locale/use-locale.tsx'

export interface FindingSectionProps {
  readonly findings: readonly KundliFinding[]
  /** What is said instead of an empty list. */
  readonly ifNone: string | null
}

/** Yogas or doshas: whether each holds, what it is held to mean, and why. */
export function FindingSection({ findings, ifNone }: FindingSectionProps) {
  if (findings.length === 0) return <Text style={text.body}>{ifNone}</Text>
  return (
    <Grid>
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </Grid>
  )
}

function FindingItem({ finding }: { readonly finding: KundliFinding }) {
  const { t } = useLocale()
  const { label, isPresent, text: said, meaning, claims } = finding
  const reasons = [...claims, ...(meaning?.claims ?? [])]
  const verdict =
    isPresent === null ? t('kundli.unknown') : isPresent ? t('kundli.present') : t('kundli.absent')
  return (
    <Card isFull>
      <View style={styles.head}>
        <Text role="heading" aria-level={2} style={[text.heading, styles.label]}>
          {label}
        </Text>
        <Text style={[text.label, isPresent && styles.present]}>{verdict}</Text>
      </View>
      <Text style={text.body}>{said}</Text>
      {meaning ? <Text style={text.body}>{meaning.text}</Text> : null}
      <Why ids={reasons.map(({ id }) => id)} claims={reasons} of={label} />
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', gap: space.m, alignItems: 'baseline' },
  label: { flex: 1 },
  present: { color: colors.lamp },
})
