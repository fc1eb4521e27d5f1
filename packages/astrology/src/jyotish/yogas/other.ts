import { inHouseOf, natured } from '../evidence.ts'
import { GRAHA_LABELS } from '../grahas.ts'
import { label } from '../label.ts'
import { grahasInHouse, type Natal } from '../natal.ts'
import { phrase } from '../phrase.ts'
import { isBenefic } from '../strength/benefics.ts'
import {
  dignified,
  inHouse,
  KENDRAS,
  lordOf,
  natureIn,
  together,
  tied,
  TRIKONAS,
  wellPlaced,
} from './conditions.ts'
import { type Condition, type YogaRule, ruleOf } from './yoga.ts'

const yoga = ruleOf('other')

const flanked =
  (nature: 'benefic' | 'malefic'): Condition =>
  (natal: Natal) => {
    const sides = [2, 12].map((house) => grahasInHouse(natal, house))
    const fits = sides.every(
      (side) => side.length > 0 && side.every((g) => isBenefic(natal, g) === (nature === 'benefic')),
    )
    return fits
      ? sides.flat().map((graha) => natured(nature, inHouseOf(graha, natal.grahas[graha].house)))
      : undefined
  }

const LAST_HOST = phrase(
  'dispositors of the lagna lord end at {0}',
  'लग्नेश के राशि स्वामियों की कड़ी {0} पर पूरी',
  'lagnesh ke rashi swamiyon ki kadi {0} par poori',
)

export const OTHER_YOGAS: readonly YogaRule[] = [
  yoga('shubha-kartari', label('Shubha Kartari', 'शुभ कर्तरी'), 'BPHS 36.1-2', flanked('benefic')),
  yoga('papa-kartari', label('Papa Kartari', 'पाप कर्तरी'), 'BPHS 36.1-2', flanked('malefic')),
  yoga('guru-mangala', label('Guru-Mangala', 'गुरु-मंगल'), 'Saravali 15', tied('jupiter', 'mars')),
  yoga('guru-chandala', label('Guru-Rahu', 'गुरु-राहु'), 'later tradition', together('jupiter', 'rahu')),
  yoga('chatussagara', label('Chatussagara', 'चतुःसागर'), 'Jataka Parijata 7', (natal) => {
    const kendras = KENDRAS.map((house) => grahasInHouse(natal, house))
    return kendras.every((there) => there.length > 0)
      ? kendras.flat().map((graha) => inHouseOf(graha, natal.grahas[graha].house))
      : undefined
  }),
  yoga(
    'upachaya-malefics',
    label('Upachaya', 'उपचय'),
    'Brihat Jataka 1.15',
    natureIn('malefic', [3, 6, 10, 11]),
  ),
  yoga('parijata', label('Parijata', 'पारिजात'), 'BPHS 36.23', (natal) => {
    const host = (graha: ReturnType<ReturnType<typeof lordOf>>) => lordOf(natal.grahas[graha].house)(natal)
    const last = host(host(lordOf(1)(natal)))
    const inPlace = inHouse(last, [...KENDRAS, ...TRIKONAS])(natal) ?? dignified(last)(natal)
    return inPlace && [LAST_HOST(GRAHA_LABELS[last]), ...inPlace]
  }),
  yoga(
    'pushkala',
    label('Pushkala', 'पुष्कल'),
    'Phaladeepika 6.23',
    (natal) => {
      const host = lordOf(natal.grahas.moon.house)
      return together(host, lordOf(1))(natal) && inHouse(host, KENDRAS)(natal)
    },
    wellPlaced(lordOf(1)),
  ),
]
