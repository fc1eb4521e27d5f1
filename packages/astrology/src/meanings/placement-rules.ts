import { GRAHAS, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { SIGNS } from '../jyotish/signs.ts'
import { YOGA_RULES } from '../jyotish/yogas/index.ts'
import { defineRules, read, secondary, unverified } from '../rules/define-rules.ts'
import type { Rule, Source, Weight } from '../rules/rule.ts'

type Row = Omit<Rule, 'id'>
type Rows = Readonly<Record<string, Row>>

const HOUSES = Array.from({ length: 12 }, (_, i) => i + 1)
const parashari = (weight: Weight, source: Source): Row => ({ tradition: 'parashari', weight, source })

/** A row for each cell of a table, under `row-column`. */
const cells = (
  names: readonly (string | number)[],
  source: (name: string, house: number) => Source,
  weight: Weight,
): Rows =>
  Object.fromEntries(
    names.flatMap((name) =>
      HOUSES.map((house) => [`${name}-${house}`, parashari(weight, source(`${name}`, house))] as const),
    ),
  )

const BPHS_24 = secondary('a table of 144 cells in a public repository, which condenses BPHS 24')

/** The lord of a house in a house: `lordIn.7-10`. */
export const LORD_RULES = defineRules(
  'lordIn',
  cells(HOUSES, (lordOf, house) => (lordOf === '12' && house === 8 ? unverified : BPHS_24), 5),
)

const SUN_PAGE = read('scribd.com/doc/233052139')
const PHALADEEPIKA_8 = read('astrojyoti.com/phaladeepika4-3.htm', 'Phaladeepika 8')
const NODES_OF_8 = secondary('notes on Phaladeepika 8.25-33 in a public repository, which cite wisdomlib.org')

/** Which cells of a graha in a house were read, and where. */
const placementSource = (graha: string, house: number): Source => {
  if (graha === 'sun' && house <= 6) return SUN_PAGE
  if (graha === 'saturn' && house >= 9) return PHALADEEPIKA_8
  if (graha === 'rahu' && house <= 8) return PHALADEEPIKA_8
  return graha === 'rahu' || graha === 'ketu' ? NODES_OF_8 : unverified
}

/** A graha in a house: `grahaIn.saturn-10`. */
export const PLACEMENT_RULES = defineRules('grahaIn', cells(GRAHAS, placementSource, 4))

/** What a graha’s state does to what he gives. */
export const STATE_RULES = defineRules('state', {
  dignity: {
    ...parashari(
      4,
      read('diamondtamil.com/astrology/vedic_astrology/bphs/ishta_and_kashta_balas.html', 'BPHS 28.7-9'),
    ),
    holds: 'Exaltation, moolatrikona and own sign give most, then a friend’s sign; debilitation gives least.',
  },
  combust: { ...parashari(3, unverified), holds: 'A graha near the Sun gives less of his own.' },
  retrograde: { ...parashari(2, unverified), holds: 'A retrograde graha gives at a second try.' },
})

/** What a house is judged by besides its lord. */
export const HOUSE_FACTOR_RULES = defineRules('houseFactor', {
  lordPlace: {
    ...parashari(5, read('astrojyoti.com/uttarakalamritam2-2.htm')),
    holds:
      'A lord in a kendra, a trikona or the 11th helps his house; in the 6th, 8th or 12th he strains it.',
  },
  occupant: {
    ...parashari(4, read('astrocrazycircle.blogspot.com/2013/05', 'Phaladeepika 15')),
    holds: 'Benefics in a house help it and malefics strain it, except in the 3rd, 6th and 11th.',
  },
  aspect: {
    ...parashari(3, read('astrocrazycircle.blogspot.com/2013/05', 'Phaladeepika 15')),
    holds: 'The aspect of a benefic or of the lord helps a house, that of a malefic strains it.',
  },
  karaka: { ...parashari(3, unverified), holds: 'A strong significator helps the matters of his house.' },
})

const READ_YOGAS: Readonly<Record<string, Source>> = {
  vasumati: read('astrojyoti.com/saravalipage3-2.htm', 'Saravali 13.32'),
  raja: read('jyotishvidya.com/ch34.htm', 'BPHS 34'),
  'dharma-karmadhipati': read('astrojyoti.com/uttarakalamritam2.htm', 'Uttara Kalamrita 4.1-4'),
}

/** What each yoga is held to give: `yogaGives.gajakesari`. */
export const YOGA_EFFECT_RULES = defineRules(
  'yogaGives',
  Object.fromEntries(YOGA_RULES.map(({ id }) => [id, parashari(3, READ_YOGAS[id] ?? unverified)])) as Rows,
)

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

/** Rules of a table by a name made at run time. */
export const ruleNamed = (rules: Readonly<Record<string, Rule>>, name: string): Rule => {
  const rule = rules[name]
  if (!rule) throw new RangeError(`${name} is in no table of rules.`)
  return rule
}
