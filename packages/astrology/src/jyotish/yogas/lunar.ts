import { type Graha, GRAHAS } from '../grahas.ts'
import { isAsta, noneInHouse } from '../evidence.ts'
import { label } from '../label.ts'
import {
  allInHouse,
  debilitated,
  inHouse,
  KENDRAS,
  natureIn,
  onlyBeneficsIn,
  someInHouse,
  tied,
} from './conditions.ts'
import { any, not, type YogaRule, ruleOf } from './yoga.ts'

/** The grahas that count around the Moon: not the Sun and not the nodes. */
const AROUND_MOON: readonly Graha[] = ['mars', 'mercury', 'jupiter', 'venus', 'saturn']
const second = someInHouse(AROUND_MOON, [2], 'moon')
const twelfth = someInHouse(AROUND_MOON, [12], 'moon')
const COMPANIONS = GRAHAS.filter((graha) => graha !== 'moon' && graha !== 'sun')

const yoga = ruleOf('lunar')

export const LUNAR_YOGAS: readonly YogaRule[] = [
  {
    ...yoga('gajakesari', label('Gajakesari', 'गजकेसरी'), 'BPHS 36.3-4', inHouse('jupiter', KENDRAS, 'moon')),
    unless: [
      debilitated('jupiter'),
      (natal) => (natal.grahas.jupiter.isCombust ? [isAsta('jupiter')] : undefined),
    ],
  },
  yoga('sunapha', label('Sunapha', 'सुनफा'), 'BPHS 37.7', second, not(twelfth, noneInHouse(12, 'moon'))),
  yoga('anapha', label('Anapha', 'अनफा'), 'BPHS 37.8', twelfth, not(second, noneInHouse(2, 'moon'))),
  yoga('durudhara', label('Durudhara', 'दुरुधरा'), 'BPHS 37.9', second, twelfth),
  {
    ...yoga(
      'kemadruma',
      label('Kemadruma', 'केमद्रुम'),
      'BPHS 37.10-12',
      not(second, noneInHouse(2, 'moon')),
      not(twelfth, noneInHouse(12, 'moon')),
    ),
    unless: [
      someInHouse(COMPANIONS, KENDRAS, 'moon'),
      someInHouse(COMPANIONS, KENDRAS, 'lagna'),
      inHouse('moon', KENDRAS),
    ],
  },
  yoga('chandra-mangala', label('Chandra-Mangala', 'चंद्र-मंगल'), 'Phaladeepika 6.8', tied('moon', 'mars')),
  yoga(
    'adhi',
    label('Adhi', 'अधि'),
    'BPHS 36.5',
    allInHouse(['mercury', 'jupiter', 'venus'], [6, 7, 8], 'moon'),
  ),
  yoga(
    'amala',
    label('Amala', 'अमला'),
    'BPHS 36.5-6',
    any(onlyBeneficsIn(10, 'lagna'), onlyBeneficsIn(10, 'moon')),
  ),
  yoga(
    'vasumati',
    label('Vasumati', 'वसुमती'),
    'Phaladeepika 6.21',
    natureIn('benefic', [3, 6, 10, 11], 'moon'),
  ),
  {
    ...yoga('shakata', label('Shakata', 'शकट'), 'Phaladeepika 6.14', inHouse('jupiter', [6, 8, 12], 'moon')),
    unless: [inHouse('moon', KENDRAS)],
  },
]
