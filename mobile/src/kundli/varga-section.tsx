import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { StyleSheet, Text, View } from 'react-native'
import type { BirthProfile, DrawnVarga, Kundli, KundliPlacement, KundliVarga } from '@astrovoice/contracts'
import { chartQuery } from '../births/queries.ts'
import { ChartDrawing } from '../charts/chart-drawing.tsx'
import { Card } from '../components/card.tsx'
import { ChoiceChips } from '../components/choice-chips.tsx'
import { colors, space, text } from '../components/theme.ts'
import { WhenLoaded } from '../components/when-loaded.tsx'
import { Columns } from '../design/columns.tsx'
import { useLocale } from '../locale/use-locale.tsx'
import { useSession } from '../session/use-session.tsx'
import { Meaning } from './meaning.tsx'

export interface VargaSectionProps {
  readonly kundli: Kundli
  readonly birth: BirthProfile
}

/** The birth chart and its divisions: a drawing, and where each graha stands. */
export function VargaSection({ kundli, birth }: VargaSectionProps) {
  const { t } = useLocale()
  const [chosen, setChosen] = useState<DrawnVarga>('D1')
  const varga = kundli.vargas.find((each) => each.varga === chosen)
  return (
    <>
      <ChoiceChips
        isScrolling
        label={t('kundli.vargas')}
        options={kundli.vargas.map((each) => ({
          value: each.varga,
          label: `${each.varga} ${each.label}`,
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Columns>
        <Card>
          {varga ? <Text style={text.label}>{t('kundli.about', { what: varga.about })}</Text> : null}
          <Drawing birth={birth} varga={chosen} />
        </Card>
        {chosen === 'D1' ? (
          <Placements placements={kundli.placements} />
        ) : varga ? (
          <VargaPlacements varga={varga} />
        ) : null}
      </Columns>
    </>
  )
}

function Drawing({ birth, varga }: { readonly birth: BirthProfile; readonly varga: DrawnVarga }) {
  const { language, t } = useLocale()
  const { api } = useSession()
  const drawing = useQuery(chartQuery(api, { birthProfileId: birth.id, language, varga }))
  return (
    <WhenLoaded query={drawing}>
      {(svg) => <ChartDrawing svg={svg} title={`${t('kundli.of', { name: birth.name })}: ${varga}`} />}
    </WhenLoaded>
  )
}

function Placements({ placements }: { readonly placements: readonly KundliPlacement[] }) {
  const { t } = useLocale()
  return (
    <View role="list" style={styles.list}>
      {placements.map(
        ({ graha, label, sign, house, degreeInSign, nakshatra, pada, isRetrograde, meaning }) => (
          <View key={graha} role="listitem" style={styles.placement}>
            <Text style={text.heading}>
              {[label, isRetrograde ? ` ${t('kundli.retrograde')}` : ''].join('')}
            </Text>
            <Text style={text.quiet}>
              {[
                `${sign} ${Math.floor(degreeInSign)}°`,
                house === null ? null : t('kundli.house', { house }),
                t('kundli.pada', { nakshatra, pada }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </Text>
            <Meaning meaning={meaning} of={label} />
          </View>
        ),
      )}
    </View>
  )
}

function VargaPlacements({ varga: { lagna, placements } }: { readonly varga: KundliVarga }) {
  const { t } = useLocale()
  return (
    <View role="list" style={styles.list}>
      {lagna === null ? null : <Row label={t('kundli.lagna')} value={lagna} />}
      {placements.map(({ graha, label, sign, house }) => (
        <Row
          key={graha}
          label={label}
          value={house === null ? sign : `${sign} · ${t('kundli.house', { house })}`}
        />
      ))}
    </View>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View role="listitem" style={styles.row}>
      <Text style={[text.body, styles.label]}>{label}</Text>
      <Text style={[text.quiet, styles.value]}>{value}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.m },
  placement: { paddingBottom: space.m, borderBottomWidth: 1, borderBottomColor: colors.line },
  row: { flexDirection: 'row', gap: space.m, alignItems: 'baseline' },
  label: { flex: 1 },
  value: { flex: 2 },
})
