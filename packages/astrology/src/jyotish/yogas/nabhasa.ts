import { type BodyGraha, SEVEN_GRAHAS } from '../grahas.ts'
import { inHouseOf } from '../evidence.ts'
import { label } from '../label.ts'
import { phrase } from '../phrase.ts'
import { MODALITIES, MODALITY_LABELS, modalityOf, type Modality } from '../signs.ts'
import { allInHouse, KENDRAS, signsOccupied } from './conditions.ts'
import { any, type Condition, not, type YogaRule, ruleOf } from './yoga.ts'

const yoga = ruleOf('nabhasa')

const IN_MODALITY = phrase(
  'the seven grahas in {0} signs',
  'सातों ग्रह {0} राशियों में',
  'saaton grah {0} rashiyon mein',
)

const allInModality =
  (modality: Modality): Condition =>
  (natal) =>
    SEVEN_GRAHAS.every((graha) => modalityOf(natal.grahas[graha].signIndex) === modality)
      ? [IN_MODALITY(MODALITY_LABELS[modality])]
      : undefined

const within = (...houses: readonly number[]): Condition => allInHouse(SEVEN_GRAHAS, houses)

/** All seven within some houses, and none of those houses empty. */
const filling =
  (...houses: readonly number[]): Condition =>
  (natal) => {
    const filled = new Set(SEVEN_GRAHAS.map((graha) => natal.grahas[graha].house))
    return houses.every((house) => filled.has(house)) ? within(...houses)(natal) : undefined
  }

/** All seven fill one of several sets of houses. */
const fillingOne = (...sets: readonly (readonly number[])[]): Condition =>
  any(...sets.map((set) => filling(...set)))

/** The three benefics, or the three malefics, each alone of the two kinds in a kendra of its own. */
const threeKendras =
  (grahas: readonly BodyGraha[]): Condition =>
  (natal) => {
    const houses = new Set(grahas.map((graha) => natal.grahas[graha].house))
    const others = FIGHTERS.filter((graha) => !grahas.includes(graha))
    const isFilled = houses.size === 3 && [...houses].every((house) => KENDRAS.includes(house))
    const isMixed = others.some((graha) => KENDRAS.includes(natal.grahas[graha].house))
    return isFilled && !isMixed
      ? grahas.map((graha) => inHouseOf(graha, natal.grahas[graha].house))
      : undefined
  }

/** All but the Moon, which BPHS leaves out of the two dala yogas. */
const FIGHTERS = SEVEN_GRAHAS.filter((graha) => graha !== 'moon')

const ASHRAYA = {
  movable: ['rajju', 'Rajju', 'रज्जु'],
  fixed: ['musala', 'Musala', 'मुसल'],
  dual: ['nala', 'Nala', 'नल'],
} as const

/** Seven grahas spread over one to seven signs; they hold only where no other nabhasa yoga does. BPHS 35.16-17. */
const SANKHYA = [
  ['gola', 'Gola', 'गोल'],
  ['yuga', 'Yuga', 'युग'],
  ['shoola', 'Shoola', 'शूल'],
  ['kedara', 'Kedara', 'केदार'],
  ['pasha', 'Pasha', 'पाश'],
  ['dama', 'Dama', 'दाम'],
  ['veena', 'Veena', 'वीणा'],
] as const

const run = (from: number, length: number): number[] =>
  Array.from({ length }, (_, i) => ((from + i - 1) % 12) + 1)

const SHAPED: readonly YogaRule[] = [
  ...MODALITIES.map((modality) => {
    const [id, en, hi] = ASHRAYA[modality]
    return yoga(id, label(en, hi), 'BPHS 35.7', allInModality(modality))
  }),
  yoga('mala', label('Mala', 'माला'), 'BPHS 35.8', threeKendras(['mercury', 'jupiter', 'venus'])),
  yoga('sarpa', label('Sarpa', 'सर्प'), 'BPHS 35.8', threeKendras(['sun', 'mars', 'saturn'])),
  yoga('gada', label('Gada', 'गदा'), 'BPHS 35.9', fillingOne([1, 4], [4, 7], [7, 10], [10, 1])),
  yoga('shakata-nabhasa', label('Shakata (Nabhasa)', 'शकट (नाभस)'), 'BPHS 35.9', filling(1, 7)),
  yoga('vihaga', label('Vihaga', 'विहग'), 'BPHS 35.9', filling(4, 10)),
  yoga('shringataka', label('Shringataka', 'शृंगाटक'), 'BPHS 35.10', filling(1, 5, 9)),
  yoga('hala', label('Hala', 'हल'), 'BPHS 35.10', fillingOne([2, 6, 10], [3, 7, 11], [4, 8, 12])),
  yoga('kamala', label('Kamala', 'कमल'), 'BPHS 35.12', filling(...KENDRAS)),
  yoga('vapi', label('Vapi', 'वापी'), 'BPHS 35.12', any(within(2, 5, 8, 11), within(3, 6, 9, 12))),
  yoga('yupa', label('Yupa', 'यूप'), 'BPHS 35.13', filling(1, 2, 3, 4)),
  yoga('ishu', label('Ishu', 'इषु'), 'BPHS 35.13', filling(4, 5, 6, 7)),
  yoga('shakti', label('Shakti', 'शक्ति'), 'BPHS 35.13', filling(7, 8, 9, 10)),
  yoga('danda', label('Danda', 'दण्ड'), 'BPHS 35.13', filling(10, 11, 12, 1)),
  yoga('nauka', label('Nauka', 'नौका'), 'BPHS 35.14', filling(...run(1, 7))),
  yoga('koota', label('Koota', 'कूट'), 'BPHS 35.14', filling(...run(4, 7))),
  yoga('chhatra', label('Chhatra', 'छत्र'), 'BPHS 35.14', filling(...run(7, 7))),
  yoga('chapa', label('Chapa', 'चाप'), 'BPHS 35.14', filling(...run(10, 7))),
  yoga(
    'ardha-chandra',
    label('Ardha Chandra', 'अर्ध चंद्र'),
    'BPHS 35.14',
    fillingOne(...[2, 3, 5, 6, 8, 9, 11, 12].map((h) => run(h, 7))),
  ),
  yoga('chakra', label('Chakra', 'चक्र'), 'BPHS 35.15', filling(1, 3, 5, 7, 9, 11)),
  yoga('samudra', label('Samudra', 'समुद्र'), 'BPHS 35.15', filling(2, 4, 6, 8, 10, 12)),
]

const anyShape = any(
  ...SHAPED.map(
    ({ when }) =>
      (natal: Parameters<Condition>[0]) =>
        when[0]?.(natal),
  ),
)

/** Gola needs no such leave: one sign is of one modality, so Rajju, Musala or Nala always stands beside it. */
const ALONE = not(anyShape, label('no other nabhasa yoga', 'कोई और नाभस योग नहीं', 'koi aur nabhas yog nahin'))

export const NABHASA_YOGAS: readonly YogaRule[] = [
  ...SHAPED,
  ...SANKHYA.map(([id, en, hi], i) =>
    yoga(id, label(en, hi), 'BPHS 35.16-17', signsOccupied(i + 1), ...(i === 0 ? [] : [ALONE])),
  ),
]
