import { type Graha, GRAHA_LABELS, isBody } from '../jyotish/grahas.ts'
import { label } from '../jyotish/label.ts'
import { NAKSHATRA_LABELS, type Nakshatra, nakshatraLord, NAKSHATRAS } from '../jyotish/nakshatras.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { elementOf, lordOfSign, modalityOf, type Sign, signAt, SIGN_LABELS, SIGNS } from '../jyotish/signs.ts'
import { debilitationSignIndex, exaltationSignIndex } from '../jyotish/strength/dignity.ts'
import type { Claim } from '../rules/claim.ts'
import { claimOf, stated } from './claims.ts'
import type { Meaning } from './meaning.ts'
import {
  GRAHA_RULES,
  HOUSE_RULES,
  KARAKA_RULES,
  LATER_RULES,
  NAKSHATRA_LORD_RULES,
  NAKSHATRA_RULES,
  NATURE_RULES,
  SIGN_RULES,
  TERM_RULES,
} from './meaning-rules.ts'
import type { Nature } from './statement.ts'
import { GRAHA_MATTERS } from './tables/grahas.ts'
import { HOUSE_KINDS, HOUSE_MATTERS, KARAKAS, LATER_MATTERS } from './tables/houses.ts'
import { DEITIES, NAKSHATRA_TRAITS } from './tables/nakshatras.ts'
import { SIGN_TRAITS } from './tables/signs.ts'
import type { Term } from './tables/terms.ts'
import { readEffect } from './theme.ts'

const themes = (row: string) => readEffect(row).gives

const HOUSE = phrase('the {0} house', '{0} भाव', '{0} ghar')

/** What a house, 1 … 12, is looked at for, in any chart. Throws RangeError for another number. */
export const explainHouse = (house: number): Meaning => {
  const matters = HOUSE_MATTERS[house - 1]
  const [rule, kind, karakas] = [HOUSE_RULES[`${house}`], HOUSE_KINDS[house - 1], KARAKAS[house - 1]]
  if (matters === undefined || !rule || !kind || !karakas)
    throw new RangeError(`${house} is no house: give a whole number from 1 to 12.`)
  const nth = HOUSE(ordinal(house))
  const [claim, later, karaka] = [rule, LATER_RULES.ofHouse, KARAKA_RULES.ofHouse].map((each) =>
    claimOf(each, nth, { house }),
  ) as [Claim, Claim, Claim]
  const added = themes(LATER_MATTERS[house - 1] ?? '')
  return {
    about: `house.${house}`,
    statements: [
      stated(
        { is: 'house', house, matters: [...themes(matters), ...added] },
        claim,
        ...(added.length > 0 ? [later] : []),
      ),
      stated({ is: 'house-kind', kind, karakas }, claim, karaka),
      stated({ is: 'house-reading' }, claim),
    ],
    claims: [claim, ...(added.length > 0 ? [later] : []), karaka],
  }
}

const NATURES: Readonly<Record<Graha, Nature>> = {
  sun: 'malefic',
  moon: 'by-light',
  mars: 'malefic',
  mercury: 'by-company',
  jupiter: 'benefic',
  venus: 'benefic',
  saturn: 'malefic',
  rahu: 'malefic',
  ketu: 'malefic',
}

/** Rahu is taken exalted in Taurus and Ketu in Scorpio, as `dignityOf` does. */
const exaltedSign = (graha: Graha): Sign =>
  isBody(graha) ? signAt(exaltationSignIndex(graha)) : graha === 'rahu' ? 'taurus' : 'scorpio'
const debilitatedSign = (graha: Graha): Sign =>
  isBody(graha) ? signAt(debilitationSignIndex(graha)) : graha === 'rahu' ? 'scorpio' : 'taurus'

/** What a graha signifies, in any chart. */
export const explainGraha = (graha: Graha): Meaning => {
  const { matters, later: added, strong, weak } = GRAHA_MATTERS[graha]
  const [claim, later, nature] = [GRAHA_RULES[graha], LATER_RULES.ofGraha, NATURE_RULES.ofGraha].map((rule) =>
    claimOf(rule, GRAHA_LABELS[graha], { graha }),
  ) as [Claim, Claim, Claim]
  const strengths = { strong: themes(strong), weak: themes(weak) }
  return {
    about: `graha.${graha}`,
    statements: [
      stated({ is: 'graha', graha, matters: [...themes(matters), ...themes(added)] }, claim, later),
      stated({ is: 'graha-nature', nature: NATURES[graha], ...strengths }, nature, later),
      stated(
        {
          is: 'graha-signs',
          own: SIGNS.filter((_, index) => lordOfSign(index) === graha),
          exalted: exaltedSign(graha),
          debilitated: debilitatedSign(graha),
        },
        claim,
      ),
    ],
    claims: [claim, later, nature],
  }
}

/** What a sign is linked with, in any chart. */
export const explainSign = (sign: Sign): Meaning => {
  const index = SIGNS.indexOf(sign)
  const claim = claimOf(SIGN_RULES[sign], SIGN_LABELS[sign], { sign })
  return {
    about: `sign.${sign}`,
    statements: [
      stated(
        {
          is: 'sign',
          sign,
          element: elementOf(index),
          modality: modalityOf(index),
          lord: lordOfSign(index),
        },
        claim,
      ),
      stated({ is: 'traits', of: 'sign', ...readEffect(SIGN_TRAITS[sign]) }, claim),
      stated({ is: 'sign-reading' }, claim),
    ],
    claims: [claim],
  }
}

/** The signs a nakshatra lies in: 13°20′ from its start, in arcminutes. */
const signsOfNakshatra = (index: number): Sign[] => {
  const [first, last] = [index * 800, index * 800 + 799].map((minute) => Math.floor(minute / 1800)) as [
    number,
    number,
  ]
  return first === last ? [signAt(first)] : [signAt(first), signAt(last)]
}

/** What a nakshatra is linked with when the Moon was in it at birth. */
export const explainNakshatra = (nakshatra: Nakshatra): Meaning => {
  const index = NAKSHATRAS.indexOf(nakshatra)
  const [claim, lord] = [NAKSHATRA_RULES[nakshatra], NAKSHATRA_LORD_RULES.ofAll].map((rule) =>
    claimOf(rule, NAKSHATRA_LABELS[nakshatra], { nakshatra }),
  ) as [Claim, Claim]
  return {
    about: `nakshatra.${nakshatra}`,
    statements: [
      stated(
        {
          is: 'nakshatra',
          nakshatra,
          place: index + 1,
          lord: nakshatraLord(index),
          deity: DEITIES[index] as (typeof DEITIES)[number],
          signs: signsOfNakshatra(index),
        },
        lord,
      ),
      stated({ is: 'traits', of: 'nakshatra', ...readEffect(NAKSHATRA_TRAITS[nakshatra]) }, claim),
    ],
    claims: [claim, lord],
  }
}

const WORD = label('a word of astrology', 'ज्योतिष का शब्द', 'jyotish ka shabd')

/** What a word of astrology means, in three sentences. */
export const explainTerm = (term: Term): Meaning => {
  const claim = claimOf(TERM_RULES[term], WORD, { term })
  return {
    about: `term.${term}`,
    statements: [0, 1, 2].map((part) => stated({ is: 'term', term, part }, claim)),
    claims: [claim],
  }
}
