import { type Graha, GRAHAS } from '../jyotish/grahas.ts'
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

/** A page for four lords each, with the number of every verse. */
const BPHS_24_PAGES =
  'github.com/agniinvestor/LagnaMaster/blob/b850907959c80d900acbd5c7602c36cbc058e43e/src/corpus/bphs_v2_ch24'

const lordSource = (lordOf: number, house: number): Source => {
  const part = ['a', 'b', 'c'][Math.floor((lordOf - 1) / 4)] ?? ''
  return read(`${BPHS_24_PAGES}${part}.py`, `BPHS 24.${(lordOf - 1) * 12 + house}`)
}

/** The lord of a house in a house: `lordIn.7-10`. */
export const LORD_RULES = defineRules(
  'lordIn',
  cells(HOUSES, (lordOf, house) => lordSource(Number(lordOf), house), 5),
)

const SUN_PAGE = read('scribd.com/doc/233052139')
const PHALADEEPIKA_8 = read('astrojyoti.com/phaladeepika4-3.htm', 'Phaladeepika 8')
const MERCURY_PAGE = read('jyotishtantramantra.blogspot.com/2021/08/budh-ka-bhav-mein-phal.html')
const NODES_OF_8 = secondary('notes on Phaladeepika 8.25-33 in a public repository, which cite wisdomlib.org')
/** A page of Saral Jyotish, a modern book. */
const saral = (page: number): Source => read(`jainqq.org/explore/009373/${page}`)

type SourceOf = (house: number) => Source

/** Where the twelve houses of each graha come from. */
const PLACEMENT_SOURCES: Readonly<Record<Graha, SourceOf>> = {
  sun: (house) => (house <= 6 ? SUN_PAGE : house >= 11 ? saral(98) : unverified),
  moon: (house) => (house <= 4 ? saral(98) : unverified),
  mars: (house) => (house >= 7 && house <= 11 ? saral(100) : unverified),
  mercury: (house) => (house <= 5 ? MERCURY_PAGE : house <= 10 ? saral(101) : unverified),
  jupiter: () => unverified,
  venus: () => unverified,
  saturn: (house) => (house >= 9 ? PHALADEEPIKA_8 : house === 8 ? saral(105) : unverified),
  rahu: (house) => (house <= 8 ? PHALADEEPIKA_8 : NODES_OF_8),
  ketu: () => NODES_OF_8,
}

/** A graha in a house: `grahaIn.saturn-10`. */
export const PLACEMENT_RULES = defineRules(
  'grahaIn',
  cells(GRAHAS, (graha, house) => PLACEMENT_SOURCES[graha as Graha](house), 4),
)

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
      'A lord in a kendra, a trikona, the 3rd or the 11th helps his house; in the 6th, 8th or 12th he strains it.',
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
