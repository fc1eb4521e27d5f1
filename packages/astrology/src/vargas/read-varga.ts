import { type BodyGraha, type Graha, GRAHAS } from '../jyotish/grahas.ts'
import { inDignity, THE_GRAHA } from '../jyotish/evidence.ts'
import type { Label } from '../jyotish/label.ts'
import type { Natal } from '../jyotish/natal.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { lordOfSign, type Sign, SIGN_LABELS, SIGNS } from '../jyotish/signs.ts'
import { type Dignity, dignityOf } from '../jyotish/strength/dignity.ts'
import { computeVarga, type Varga, type VargaChart } from '../jyotish/vargas.ts'
import type { Claim } from '../rules/index.ts'
import { isLagnaSure, lagnaMovesWithin, natalAt, sureGrahas, type VargaBirth } from './sure-grahas.ts'
import { VARGA_RULES } from './varga-rules.ts'

/** A graha in a varga. The house means nothing while its lagna is not sure. */
export type VargaPlacement = {
  readonly graha: Graha
  readonly sign: Sign
  readonly house: number
  /** By the sign alone: a varga has no degrees, so no moolatrikona. */
  readonly dignity: Dignity
  /** In the sign of the birth chart, in the navamsha, and not in its fall. */
  readonly isVargottama: boolean
}

/** How the matters of a varga stand. */
export type VargaStanding = 'good' | 'mixed' | 'careful'

/** What a divisional chart says. */
export type VargaReading = {
  readonly chart: VargaChart
  /** The lord of the sign that rises in it. */
  readonly lord: VargaPlacement & { readonly graha: BodyGraha }
  /** Those that are sure: all nine with a time to the minute. */
  readonly placements: readonly VargaPlacement[]
  /** Exalted or in their own sign, and in their fall. */
  readonly strong: readonly Graha[]
  readonly weak: readonly Graha[]
  readonly vargottama: readonly Graha[]
  /** By the lord of its lagna; null where that is not sure. */
  readonly standing: VargaStanding | null
  /** Grahas whose sign in it the birth time leaves open. */
  readonly open: readonly Graha[]
  /** An error of the birth time, in minutes, that may change its lagna; null for none up to five. */
  readonly lagnaMovesWithinMinutes: 1 | 5 | null
  readonly claims: readonly Claim[]
}

/** The last degree of a sign, which is in no moolatrikona but the Moon's. */
const NO_DEGREE = 29
const STRONG: readonly Dignity[] = ['exalted', 'own']
const HELPFUL_HOUSES = [1, 2, 4, 5, 7, 9, 10, 11]
const HARD_HOUSES = [6, 8, 12]

/** Reads a divisional chart of a birth. Throws AstrologyError as `computeChart`. */
export const readVarga = (birth: VargaBirth, varga: Varga): VargaReading => {
  const natal = natalAt(birth)
  const chart = computeVarga(natal, varga)
  const sure = sureGrahas(birth, varga)
  const isRising = isLagnaSure(birth, varga)
  const placements = sure.map((graha) => placementOf(natal, chart, graha))
  const lordGraha = lordOfSign(SIGNS.indexOf(chart.lagna))
  const lord = { ...placementOf(natal, chart, lordGraha), graha: lordGraha }
  const named = (holds: (placement: VargaPlacement) => boolean) =>
    placements.filter(holds).map(({ graha }) => graha)
  return {
    chart,
    lord,
    placements,
    strong: named(({ dignity }) => STRONG.includes(dignity)),
    weak: named(({ dignity }) => dignity === 'debilitated'),
    vargottama: named(({ isVargottama }) => isVargottama),
    standing: isRising ? standingOf(lord) : null,
    open: GRAHAS.filter((graha) => !sure.includes(graha)),
    lagnaMovesWithinMinutes: isRising ? lagnaMovesWithin(birth, varga) : null,
    claims: [...(isRising ? [lordClaim(chart, lord)] : []), ...placements.flatMap(claimsOf)],
  }
}

const placementOf = (natal: Natal, { varga, grahas }: VargaChart, graha: Graha): VargaPlacement => {
  const { sign, house } = grahas[graha]
  const signIndex = SIGNS.indexOf(sign)
  const dignity = lordOfSign(signIndex) === graha ? 'own' : dignityOf(graha, signIndex, NO_DEGREE)
  const isSameSign = varga === 'D9' && sign === natal.grahas[graha].sign
  return { graha, sign, house, dignity, isVargottama: isSameSign && dignity !== 'debilitated' }
}

/** A strong lord and a helpful house count for the varga, a fall and a hard house against it. */
const standingOf = ({ dignity, house, isVargottama }: VargaPlacement): VargaStanding => {
  const strength = STRONG.includes(dignity) || isVargottama ? 1 : dignity === 'debilitated' ? -1 : 0
  const place = HELPFUL_HOUSES.includes(house) ? 1 : HARD_HOUSES.includes(house) ? -1 : 0
  const sum = strength + place
  return sum > 0 ? 'good' : sum < 0 ? 'careful' : 'mixed'
}

const RISES = phrase(
  '{0} rises in it, and its lord {1} is in {2}, the {3} house',
  'इसमें {0} लग्न है, और उसका स्वामी {1} {2} राशि में, {3} भाव में है',
  'isme {0} lagna hai, aur uska swami {1} {2} rashi mein, {3} bhav mein hai',
)
const lordClaim = ({ lagna }: VargaChart, { graha, sign, house, dignity }: VargaPlacement): Claim => ({
  id: 'lagna-lord',
  rule: VARGA_RULES.lagnaLord.id,
  evidence: RISES(SIGN_LABELS[lagna], THE_GRAHA[graha], SIGN_LABELS[sign], ordinal(house)),
  figures: { lagna, lord: graha, sign, house, dignity },
})

const SAME_SIGN = phrase(
  '{0} in {1} in the birth chart and in the navamsha',
  'जन्म कुंडली और नवांश दोनों में {0} {1} राशि में',
  'janm kundli aur navansh dono mein {0} {1} rashi mein',
)

const claimsOf = ({ graha, sign, dignity, isVargottama }: VargaPlacement): Claim[] => {
  const claim = (rule: keyof typeof VARGA_RULES, evidence: Label): Claim => ({
    id: `${rule}.${graha}`,
    rule: VARGA_RULES[rule].id,
    evidence,
    figures: { sign, dignity },
  })
  return [
    ...(dignity === 'exalted' || dignity === 'own' || dignity === 'debilitated'
      ? [claim('dignity', inDignity(graha, dignity, sign))]
      : []),
    ...(isVargottama ? [claim('vargottama', SAME_SIGN(THE_GRAHA[graha], SIGN_LABELS[sign]))] : []),
  ]
}
