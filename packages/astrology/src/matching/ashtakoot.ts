import { naturalRegard } from '../jyotish/strength/friendship.ts'
import { type Label, label } from '../jyotish/label.ts'
import { positionOf } from '../jyotish/position.ts'
import { lordOfSign } from '../jyotish/signs.ts'
import { vargaSign } from '../jyotish/vargas.ts'
import { isFault, type Koota, type KootaId, type Pair, scoreKootas } from './kootas.ts'
import { TABLE_SET } from './tables.ts'

/** A rule that lifts a koota's dosha. The points stay as they are: schools differ on giving them back. */
export type Cancellation = { readonly koota: KootaId; readonly labels: Label }

export type Ashtakoot = {
  readonly tableSet: typeof TABLE_SET
  readonly kootas: readonly Koota[]
  /** 0 … 36, by halves. */
  readonly total: number
  readonly maximum: 36
  /** The total of those schools that give a koota whose dosha is lifted its full points. */
  readonly totalWhenLifted: number
  readonly cancellations: readonly Cancellation[]
}

const areFriends = (a: number, b: number): boolean => {
  const [first, second] = [lordOfSign(a), lordOfSign(b)]
  return naturalRegard(first, second) === 'friend' && naturalRegard(second, first) === 'friend'
}

type Rule = { readonly koota: KootaId; readonly labels: Label; readonly holds: (pair: Pair) => boolean }

const sameLord = ({ groom, bride }: Pair): boolean =>
  lordOfSign(groom.signIndex) === lordOfSign(bride.signIndex)
const friendlyLords = ({ groom, bride }: Pair): boolean => areFriends(groom.signIndex, bride.signIndex)
const friendlyNavamshaLords = ({ groom, bride }: Pair): boolean =>
  areFriends(vargaSign('D9', groom.arcseconds), vargaSign('D9', bride.arcseconds))

/** Parihara of the doshas, Muhurta Chintamani 6.32-36 with the Piyushadhara commentary. */
const RULES: readonly Rule[] = [
  {
    koota: 'gana',
    labels: label(
      'same or friendly lords of the Moon signs',
      'चंद्र राशियों के स्वामी एक या मित्र',
      'Chandra rashiyon ke swami ek ya mitra',
    ),
    holds: (p) => sameLord(p) || friendlyLords(p),
  },
  {
    koota: 'gana',
    labels: label(
      'friendly lords of the Moon navamshas',
      'चंद्र नवांशों के स्वामी मित्र',
      'Chandra navanshon ke swami mitra',
    ),
    holds: friendlyNavamshaLords,
  },
  {
    koota: 'bhakoot',
    labels: label(
      'one lord for both Moon signs',
      'दोनों चंद्र राशियों का एक ही स्वामी',
      'dono Chandra rashiyon ka ek hi swami',
    ),
    holds: sameLord,
  },
  {
    koota: 'bhakoot',
    labels: label(
      'friendly lords of the Moon signs',
      'चंद्र राशियों के स्वामी मित्र',
      'Chandra rashiyon ke swami mitra',
    ),
    holds: (p) => !sameLord(p) && friendlyLords(p),
  },
  {
    koota: 'nadi',
    labels: label('same sign, different nakshatra', 'एक राशि, अलग नक्षत्र', 'ek rashi, alag nakshatra'),
    holds: ({ groom, bride }) =>
      groom.signIndex === bride.signIndex && groom.nakshatraIndex !== bride.nakshatraIndex,
  },
  {
    koota: 'nadi',
    labels: label('same nakshatra, different sign', 'एक नक्षत्र, अलग राशि', 'ek nakshatra, alag rashi'),
    holds: ({ groom, bride }) =>
      groom.signIndex !== bride.signIndex && groom.nakshatraIndex === bride.nakshatraIndex,
  },
  {
    koota: 'nadi',
    labels: label('same nakshatra, different pada', 'एक नक्षत्र, अलग चरण', 'ek nakshatra, alag charan'),
    holds: ({ groom, bride }) =>
      groom.signIndex === bride.signIndex &&
      groom.nakshatraIndex === bride.nakshatraIndex &&
      groom.pada !== bride.pada,
  },
]

/**
 * Ashtakoot guna milan of two natal Moons (sidereal longitudes in degrees): points of the eight kootas by the
 * table set named in the result, and the rules that lift a dosha. It is one reading among several traditions.
 */
export const matchAshtakoot = (groomMoonDeg: number, brideMoonDeg: number): Ashtakoot => {
  const pair: Pair = { groom: positionOf(groomMoonDeg), bride: positionOf(brideMoonDeg) }
  const kootas = scoreKootas(pair)
  const hasDosha = (id: KootaId): boolean => kootas.some((koota) => koota.id === id && isFault(koota))
  const cancellations = RULES.filter((rule) => hasDosha(rule.koota) && rule.holds(pair)).map(
    ({ koota, labels }) => ({ koota, labels }),
  )
  const isLifted = (id: KootaId): boolean => cancellations.some(({ koota }) => koota === id)
  return {
    tableSet: TABLE_SET,
    kootas,
    total: kootas.reduce((sum, { points }) => sum + points, 0),
    maximum: 36,
    totalWhenLifted: kootas.reduce(
      (sum, { id, points, maximum }) => sum + (isLifted(id) ? maximum : points),
      0,
    ),
    cancellations,
  }
}
