import { SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { SIGNS } from '../jyotish/signs.ts'
import { defineRules, read, secondary, unverified } from '../rules/define-rules.ts'
import type { Rule, Source, Weight } from '../rules/rule.ts'

type Row = Omit<Rule, 'id'>
type Rows = Readonly<Record<string, Row>>

const HOUSES = Array.from({ length: 12 }, (_, i) => i + 1)
const parashari = (weight: Weight, source: Source): Row => ({ tradition: 'parashari', weight, source })

const PHALADEEPIKA_20 = read(
  'astroneemo.net/index.php/2016-08-07-05-21-50/2016-09-26-02-29-18/52-english/736-phala-deepika-5.html',
  'Phaladeepika 20.2-4',
)

/** What the dasha of the lord of each house brings forward: `dashaOfLord.9`. */
export const DASHA_EFFECT_RULES = defineRules('dashaOfLord', {
  ...(Object.fromEntries(
    HOUSES.map((house) => [`${house}`, parashari(5, house <= 3 ? PHALADEEPIKA_20 : unverified)]),
  ) as Rows),
  node: {
    ...parashari(4, secondary('BPHS 34 as quoted by a table of lordships')),
    holds: 'Rahu and Ketu give what their house and the lord of their sign give.',
  },
  pair: {
    ...parashari(3, unverified),
    holds:
      'An antardasha lord in a kendra or trikona from the mahadasha lord works with him, in the 6th, 8th or 12th against him.',
  },
})

const GOCHARA: Omit<Row, 'source'> = { tradition: 'gochara', weight: 3 }
const PHALADEEPIKA_26 = read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26.2-8')

/** What a transit counted from the Moon is held to bring. */
export const TRANSIT_MEANING_RULES = defineRules('transitOver', {
  rahu: { ...GOCHARA, source: read('astrojyoti.com/phaladeepika9-4.htm', 'Phaladeepika 26.24') },
  ketu: { ...GOCHARA, source: unverified, holds: 'Ketu is read like Rahu.' },
  jupiter: { ...GOCHARA, source: unverified },
  saturn: { ...GOCHARA, source: unverified },
  saturnPeriod: {
    ...GOCHARA,
    source: secondary('pages of webdunia.com and cafejyotish.com on sade sati and dhaiya'),
    holds: 'Saturn in the 12th, 1st and 2nd sign from the Moon makes sade sati, in the 4th and 8th a dhaiya.',
  },
  goodHouse: { ...GOCHARA, source: PHALADEEPIKA_26, holds: 'Each graha has good houses from the Moon.' },
  vedha: {
    ...GOCHARA,
    source: PHALADEEPIKA_26,
    holds: 'A graha in the obstructing house holds the good back.',
  },
})

/** How each graha acts for a lagna: `lagnaNature.libra-saturn`. */
export const LAGNA_NATURE_RULES = defineRules(
  'lagnaNature',
  Object.fromEntries(
    SIGNS.flatMap((lagna) =>
      SEVEN_GRAHAS.map((graha) => [
        `${lagna}-${graha}`,
        parashari(4, secondary('a table of lordships in a public repository, which quotes BPHS 34.19-44')),
      ]),
    ),
  ) as Rows,
)
