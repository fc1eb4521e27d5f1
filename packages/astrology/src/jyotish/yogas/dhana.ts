import { lordsTied, standTogether } from '../evidence.ts'
import { label } from '../label.ts'
import { dignified, inHouse, KENDRAS, lordOf, resolve, tied, TRIKONAS, wellPlaced } from './conditions.ts'
import { any, type Condition, type YogaRule, ruleOf } from './yoga.ts'

const yoga = ruleOf('dhana')

/** The pairs of wealth houses whose lords, tied together, make a dhana yoga. */
const WEALTH_PAIRS: readonly (readonly [number, number])[] = [
  [2, 11],
  [2, 5],
  [2, 9],
  [5, 11],
  [9, 11],
  [5, 9],
  [1, 2],
  [1, 11],
]

const wealthTies: Condition = (natal) => {
  const ties = WEALTH_PAIRS.flatMap(([a, b]) => {
    const tie = tied(lordOf(a), lordOf(b))(natal)
    return tie ? [lordsTied(a, b, tie)] : []
  })
  return ties.length > 0 ? ties : undefined
}

const GOOD = [...KENDRAS, 5, 9]
const NATURALLY_KIND = ['jupiter', 'venus', 'mercury'] as const

/** Saraswati: Mercury, Jupiter and Venus in kendra, trikona or the second, Jupiter in dignity. */
const learnedThree: readonly Condition[] = NATURALLY_KIND.map((graha) => inHouse(graha, [...GOOD, 2]))

export const DHANA_YOGAS: readonly YogaRule[] = [
  yoga('dhana', label('Dhana', 'धन'), 'BPHS 41.2-8', wealthTies),
  yoga(
    'saraswati',
    label('Saraswati', 'सरस्वती'),
    'Phaladeepika 6.26',
    ...learnedThree,
    wellPlaced('jupiter'),
  ),
  yoga(
    'chamara',
    label('Chamara', 'चामर'),
    'BPHS 36.11-12',
    dignified(lordOf(1)),
    inHouse(lordOf(1), KENDRAS),
    (natal) => {
      const lord = resolve(natal, lordOf(1))
      return lord === 'jupiter' ? undefined : inHouse('jupiter', [1, 5, 7, 9], lord)(natal)
    },
  ),
  yoga(
    'shankha',
    label('Shankha', 'शंख'),
    'BPHS 36.13-14',
    (natal) => inHouse(lordOf(5), KENDRAS, resolve(natal, lordOf(6)))(natal),
    wellPlaced(lordOf(1)),
  ),
  yoga(
    'bheri',
    label('Bheri', 'भेरी'),
    'BPHS 36.15-16',
    wellPlaced(lordOf(9)),
    ...(['venus', 'jupiter'] as const).map(
      (graha): Condition =>
        (natal) =>
          inHouse(graha, KENDRAS, resolve(natal, lordOf(1)))(natal),
    ),
  ),
  yoga(
    'gauri',
    label('Gauri', 'गौरी'),
    'Phaladeepika 6.20',
    dignified('moon'),
    inHouse('moon', [...KENDRAS, ...TRIKONAS]),
    any(
      (natal) =>
        natal.grahas.moon.house === natal.grahas.jupiter.house
          ? [standTogether('jupiter', 'moon', natal.grahas.moon.sign, natal.grahas.moon.house)]
          : undefined,
      inHouse('moon', [5, 7, 9], 'jupiter'),
    ),
  ),
  yoga(
    'shrinatha',
    label('Shrinatha', 'श्रीनाथ'),
    'BPHS 36.17',
    dignified(lordOf(7)),
    inHouse(lordOf(7), [10]),
    (natal) => tied(lordOf(10), lordOf(9))(natal),
  ),
]
