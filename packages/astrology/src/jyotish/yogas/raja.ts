import { exaltationSignIndex } from '../strength/dignity.ts'
import { SEVEN_GRAHAS, type BodyGraha } from '../grahas.ts'
import { type Evidence, exchangeSigns, lordsTied, ownsHouse, ownsKendraAndTrikona } from '../evidence.ts'
import { label } from '../label.ts'
import { lordOfHouse, type Natal } from '../natal.ts'
import { lordOfSign } from '../signs.ts'
import {
  debilitated,
  dignified,
  DUSTHANAS,
  exchange,
  inHouse,
  KENDRAS,
  lordOf,
  tied,
  TRIKONAS,
  wellPlaced,
} from './conditions.ts'
import { all, any, type Condition, type YogaRule, ruleOf } from './yoga.ts'

const yoga = ruleOf('raja')

/** Every tie of a kendra lord with a trikona lord that is another graha. */
const kendraTrikona: Condition = (natal) => {
  const ties = [4, 7, 10].flatMap((kendra) =>
    [5, 9].flatMap((trikona) => {
      const tie = tied(lordOf(kendra), lordOf(trikona))(natal)
      return tie ? [lordsTied(kendra, trikona, tie)] : []
    }),
  )
  return ties.length > 0 ? ties : undefined
}

/** One graha that owns both a kendra (4, 7, 10) and a trikona (5, 9). */
const yogakaraka: Condition = (natal) => {
  const found = SEVEN_GRAHAS.filter(
    (graha) =>
      [4, 7, 10].some((house) => lordOfHouse(natal, house) === graha) &&
      [5, 9].some((house) => lordOfHouse(natal, house) === graha),
  )
  return found.length > 0 ? found.map(ownsKendraAndTrikona) : undefined
}

const fromLagnaOrMoon = (natal: Natal, graha: BodyGraha): readonly Evidence[] | undefined =>
  inHouse(graha, KENDRAS)(natal) ?? (graha === 'moon' ? undefined : inHouse(graha, KENDRAS, 'moon')(natal))

/** A debilitated graha whose sign lord, or the lord of whose exaltation sign, is in a kendra from lagna or Moon. */
const neechaBhanga: Condition = (natal) => {
  const found = SEVEN_GRAHAS.flatMap((graha) => {
    const fallen = debilitated(graha)(natal)
    if (!fallen) return []
    const lords = [lordOfSign(natal.grahas[graha].signIndex), lordOfSign(exaltationSignIndex(graha))]
    const helper = lords.map((lord) => fromLagnaOrMoon(natal, lord)).find(Boolean)
    return helper ? [...fallen, ...helper] : []
  })
  return found.length > 0 ? found : undefined
}

const viparita = (id: string, en: string, hi: string, house: number): YogaRule =>
  yoga(id, label(en, hi), 'Phaladeepika 6.63', inHouse(lordOf(house), DUSTHANAS))

export const RAJA_YOGAS: readonly YogaRule[] = [
  yoga('raja', label('Raja', 'राज'), 'BPHS 39.20', kendraTrikona),
  yoga(
    'dharma-karmadhipati',
    label('Dharma-Karmadhipati', 'धर्म-कर्माधिपति'),
    'BPHS 39.20',
    tied(lordOf(9), lordOf(10)),
  ),
  yoga('yogakaraka', label('Yogakaraka', 'योगकारक'), 'BPHS 34.13', yogakaraka),
  yoga('neecha-bhanga', label('Neecha Bhanga', 'नीच भंग'), 'Phaladeepika 7.26-30', neechaBhanga),
  viparita('harsha', 'Harsha', 'हर्ष', 6),
  viparita('sarala', 'Sarala', 'सरल', 8),
  viparita('vimala', 'Vimala', 'विमल', 12),
  yoga(
    'lakshmi',
    label('Lakshmi', 'लक्ष्मी'),
    'Phaladeepika 6.19',
    dignified(lordOf(9)),
    inHouse(lordOf(9), [1, 4, 5, 7, 9, 10]),
    wellPlaced(lordOf(1)),
  ),
  yoga(
    'kahala',
    label('Kahala', 'काहल'),
    'BPHS 36.9-10',
    inHouse(lordOf(4), KENDRAS, 'jupiter'),
    wellPlaced(lordOf(1)),
  ),
  yoga(
    'parvata',
    label('Parvata', 'पर्वत'),
    'Phaladeepika 6.22',
    any(
      all(inHouse(lordOf(1), KENDRAS, 'lagna'), inHouse(lordOf(12), KENDRAS)),
      all(dignified(lordOf(1)), inHouse(lordOf(1), [...KENDRAS, ...TRIKONAS])),
    ),
  ),
  yoga(
    'akhanda-samrajya',
    label('Akhanda Samrajya', 'अखंड साम्राज्य'),
    'Jataka Parijata 7',
    any(...[2, 9, 11].map((house) => inHouse(lordOf(house), KENDRAS, 'moon'))),
    any(
      ...[2, 5, 11].map(
        (house): Condition =>
          (natal) =>
            lordOfHouse(natal, house) === 'jupiter' ? [ownsHouse('jupiter', house)] : undefined,
      ),
    ),
  ),
  yoga('maha-parivartana', label('Maha Parivartana', 'महा परिवर्तन'), 'Phaladeepika 6.32-34', (natal) => {
    const houses = [1, 2, 4, 5, 7, 9, 10, 11]
    const pairs = houses.flatMap((a) => houses.filter((b) => b > a).map((b) => [a, b] as const))
    const found = pairs.flatMap(([a, b]) => {
      const isAcross =
        natal.grahas[lordOfHouse(natal, a)].house === b && natal.grahas[lordOfHouse(natal, b)].house === a
      return isAcross && exchange(lordOf(a), lordOf(b))(natal)
        ? [lordsTied(a, b, [exchangeSigns(lordOfHouse(natal, a), lordOfHouse(natal, b))])]
        : []
    })
    return found.length > 0 ? found : undefined
  }),
]
