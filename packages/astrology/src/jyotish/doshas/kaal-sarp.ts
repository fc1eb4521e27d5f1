import { forwardArc } from '../arc.ts'
import { SEVEN_GRAHAS } from '../grahas.ts'
import { type Label, label } from '../label.ts'
import type { Natal } from '../natal.ts'

/** The twelve kinds, by the house of Rahu from the lagna. */
const KINDS: readonly (readonly [string, Label])[] = [
  ['anant', label('Anant', 'अनंत')],
  ['kulik', label('Kulik', 'कुलिक')],
  ['vasuki', label('Vasuki', 'वासुकि')],
  ['shankhpal', label('Shankhpal', 'शंखपाल')],
  ['padma', label('Padma', 'पद्म')],
  ['mahapadma', label('Mahapadma', 'महापद्म')],
  ['takshak', label('Takshak', 'तक्षक')],
  ['karkotak', label('Karkotak', 'कर्कोटक')],
  ['shankhachur', label('Shankhachur', 'शंखचूड़')],
  ['ghatak', label('Ghatak', 'घातक')],
  ['vishdhar', label('Vishdhar', 'विषधर')],
  ['sheshnag', label('Sheshnag', 'शेषनाग')],
]

export const KAAL_SARP_LABELS: Readonly<Record<string, Label>> = Object.fromEntries(KINDS)

export type KaalSarp = {
  readonly labels: Label
  readonly present: boolean
  readonly kind?: { readonly id: string; readonly labels: Label; readonly rahuHouse: number }
  /** `ahead`: the grahas lie from Rahu on to Ketu in zodiac order; `behind`: from Ketu on to Rahu. */
  readonly side?: 'ahead' | 'behind'
}

/** Others count signs, so that a graha beside a node in its sign counts as inside. */
export const KAAL_SARP_RULE = 'all seven by longitude on one side of the axis'

const LABEL = label('Kaal Sarp yoga', 'काल सर्प योग', 'Kaal Sarp yog')

/** Kaal Sarp: all seven grahas by longitude on one side of the Rahu-Ketu axis. A later tradition, not in BPHS. */
export const kaalSarp = (natal: Natal): KaalSarp => {
  const { rahu } = natal.grahas
  const ahead = SEVEN_GRAHAS.filter(
    (g) => forwardArc(rahu.longitudeDeg, natal.grahas[g].longitudeDeg) < 180,
  ).length
  if (ahead !== 0 && ahead !== SEVEN_GRAHAS.length) return { labels: LABEL, present: false }
  const [id, labels] = KINDS[rahu.house - 1] as (typeof KINDS)[number]
  return {
    labels: LABEL,
    present: true,
    kind: { id, labels, rahuHouse: rahu.house },
    side: ahead > 0 ? 'ahead' : 'behind',
  }
}
