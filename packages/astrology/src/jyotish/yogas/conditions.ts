import { houseFrom } from '../arc.ts'
import { aspects } from '../strength/aspects.ts'
import { isBenefic } from '../strength/benefics.ts'
import { debilitationSignIndex, exaltationSignIndex } from '../strength/dignity.ts'
import { type BodyGraha, type Graha, GRAHAS, isBody, SEVEN_GRAHAS } from '../grahas.ts'
import { lordOfHouse, type Natal } from '../natal.ts'
import { lordOfSign } from '../signs.ts'
import {
  exchangeSigns,
  inDignity,
  inHouseOf,
  natured,
  type Origin,
  seeEachOther,
  standTogether,
} from '../evidence.ts'
import { figure, phrase } from '../phrase.ts'
import type { Condition } from './yoga.ts'

export const KENDRAS: readonly number[] = [1, 4, 7, 10]
export const TRIKONAS: readonly number[] = [1, 5, 9]
export const DUSTHANAS: readonly number[] = [6, 8, 12]

/** A graha by name, or as the lord of a house: `lordOf(9)`. */
export type Who = Graha | ((natal: Natal) => Graha)

export const lordOf =
  (house: number): ((natal: Natal) => BodyGraha) =>
  (natal) =>
    lordOfHouse(natal, house)

export const resolve = (natal: Natal, who: Who): Graha => (typeof who === 'function' ? who(natal) : who)

const originSign = (natal: Natal, origin: Origin): number =>
  origin === 'lagna' ? natal.lagna.signIndex : natal.grahas[origin].signIndex

const houseOf = (natal: Natal, graha: Graha, origin: Origin): number =>
  houseFrom(originSign(natal, origin), natal.grahas[graha].signIndex)

/** A graha stands in one of some houses, counted from the lagna or another graha. */
export const inHouse =
  (who: Who, houses: readonly number[], origin: Origin = 'lagna'): Condition =>
  (natal) => {
    const graha = resolve(natal, who)
    const house = houseOf(natal, graha, origin)
    return houses.includes(house) ? [inHouseOf(graha, house, origin)] : undefined
  }

/** Some graha of a list stands in one of some houses. */
export const someInHouse =
  (grahas: readonly Graha[], houses: readonly number[], origin: Origin): Condition =>
  (natal) => {
    const there = grahas.filter((graha) => houses.includes(houseOf(natal, graha, origin)))
    if (there.length === 0) return undefined
    return there.map((graha) => inHouseOf(graha, houseOf(natal, graha, origin), origin))
  }

/** All grahas of a list stand in some houses. */
export const allInHouse =
  (grahas: readonly Graha[], houses: readonly number[], origin: Origin = 'lagna'): Condition =>
  (natal) =>
    grahas.every((graha) => houses.includes(houseOf(natal, graha, origin)))
      ? grahas.map((graha) => inHouseOf(graha, houseOf(natal, graha, origin), origin))
      : undefined

/** Two different grahas share a sign. */
export const together =
  (a: Who, b: Who): Condition =>
  (natal) => {
    const [first, second] = [resolve(natal, a), resolve(natal, b)]
    const { sign, house } = natal.grahas[first]
    return first !== second && sign === natal.grahas[second].sign
      ? [standTogether(first, second, sign, house)]
      : undefined
  }

const mutualAspect =
  (a: Who, b: Who): Condition =>
  (natal) => {
    const [first, second] = [resolve(natal, a), resolve(natal, b)]
    return aspects(natal, first, second) && aspects(natal, second, first)
      ? [seeEachOther(first, second)]
      : undefined
  }

/** Two grahas stand in each other's signs. */
export const exchange =
  (a: Who, b: Who): Condition =>
  (natal) => {
    const [first, second] = [resolve(natal, a), resolve(natal, b)]
    const isMutual =
      first !== second &&
      lordOfSign(natal.grahas[first].signIndex) === second &&
      lordOfSign(natal.grahas[second].signIndex) === first
    return isMutual ? [exchangeSigns(first, second)] : undefined
  }

/** Two grahas are tied (sambandha): together, in mutual aspect or in exchange. BPHS 39.20. */
export const tied =
  (a: Who, b: Who): Condition =>
  (natal) =>
    together(a, b)(natal) ?? exchange(a, b)(natal) ?? mutualAspect(a, b)(natal)

/** In its sign of exaltation, at any degree. */
const exalted =
  (who: Who): Condition =>
  (natal) => {
    const graha = resolve(natal, who)
    const { signIndex, sign } = natal.grahas[graha]
    return isBody(graha) && exaltationSignIndex(graha) === signIndex
      ? [inDignity(graha, 'exalted', sign)]
      : undefined
  }

/** In its sign of debilitation, at any degree. */
export const debilitated =
  (who: Who): Condition =>
  (natal) => {
    const graha = resolve(natal, who)
    const { signIndex, sign } = natal.grahas[graha]
    return isBody(graha) && debilitationSignIndex(graha) === signIndex
      ? [inDignity(graha, 'debilitated', sign)]
      : undefined
  }

/** In a sign it owns or in its sign of exaltation. */
export const dignified =
  (who: Who): Condition =>
  (natal) => {
    const graha = resolve(natal, who)
    const { signIndex, sign } = natal.grahas[graha]
    if (lordOfSign(signIndex) === graha) return [inDignity(graha, 'own', sign)]
    return exalted(graha)(natal)
  }

/** Exalted, own, or in a friend's sign. */
export const wellPlaced =
  (who: Who): Condition =>
  (natal) => {
    const graha = resolve(natal, who)
    const { dignity, sign } = natal.grahas[graha]
    return dignified(graha)(natal) ?? (dignity === 'friend' ? [inDignity(graha, 'friend', sign)] : undefined)
  }

/** Only benefics stand in a house counted from an origin, and at least one does. */
export const onlyBeneficsIn =
  (house: number, origin: Origin): Condition =>
  (natal) => {
    const there = GRAHAS.filter((graha) => houseOf(natal, graha, origin) === house)
    return there.length > 0 && there.every((graha) => isBenefic(natal, graha))
      ? there.map((graha) => natured('benefic', inHouseOf(graha, house, origin)))
      : undefined
  }

/** Every natural benefic (or malefic) of the seven stands in some houses. */
export const natureIn =
  (nature: 'benefic' | 'malefic', houses: readonly number[], origin: Origin = 'lagna'): Condition =>
  (natal) => {
    const those = SEVEN_GRAHAS.filter((graha) => isBenefic(natal, graha) === (nature === 'benefic'))
    return those.length > 0 ? allInHouse(those, houses, origin)(natal) : undefined
  }

const OCCUPY = phrase(
  'the seven grahas in {0} signs',
  'सातों ग्रह {0} राशियों में',
  'saaton grah {0} rashiyon mein',
)

/** How many different signs the seven grahas occupy. */
export const signsOccupied =
  (count: number): Condition =>
  (natal) => {
    const signs = new Set(SEVEN_GRAHAS.map((graha) => natal.grahas[graha].signIndex))
    return signs.size === count ? [OCCUPY(figure(count))] : undefined
  }
