import { NAKSHATRA_LABELS } from '../../jyotish/nakshatras.ts'
import type { Nature, Sentences } from '../statement.ts'
import type { HouseKind } from '../tables/houses.ts'
import { DEITIES_EN } from './deities.ts'
import { article, capitalise, joined, listThemes, ordinal } from './noun-phrases.ts'
import { TERMS_EN } from './terms.ts'
import { careFor, sign, the } from './words.ts'

const KINDS: Readonly<Record<HouseKind, string>> = {
  lagna: 'It is the lagna, from which the whole chart is counted',
  kendra: 'It is a kendra, an angle: what stands here shapes the whole life',
  trikona: 'It is a trikona, one of the most auspicious houses',
  upachaya: 'It is an upachaya: what it gives grows with effort and time',
  dusthana: 'It is a dusthana: its matters do well with care and service',
  dhana: 'It is one of the houses of wealth',
}

const NATURES: Readonly<Record<Nature, string>> = {
  benefic: 'It is benefic by nature',
  malefic: 'It is a stern graha by nature',
  'by-light': 'It is benefic while its light grows and less so while it wanes',
  'by-company': 'It takes the nature of the grahas it stands with',
}

/** Sentences about houses, grahas, signs, nakshatras and words in any chart. */
export const GENERAL = {
  house: ({ house, matters }) => `The ${ordinal(house)} house is the house of ${listThemes(matters)}.`,
  'house-kind': ({ kind, karakas }) =>
    `${KINDS[kind]}; its natural ${karakas.length > 1 ? 'significators are' : 'significator is'} ${joined(karakas.map(the))}.`,
  'house-reading': () => 'Its sign, its lord and the grahas in it tell how these matters go.',
  graha: ({ graha, matters }) => `${capitalise(the(graha))} signifies ${listThemes(matters)}.`,
  'graha-nature': ({ nature, strong, weak }) =>
    `${NATURES[nature]}. Strong, it is held to give ${listThemes(strong)}; weak, it asks for care with ${listThemes(weak)}.`,
  'graha-signs': ({ own, exalted, debilitated }) => {
    const home = own.length > 0 ? `It owns ${joined(own.map(sign))}` : 'It owns no sign'
    return `${home}, is exalted in ${sign(exalted)} and debilitated in ${sign(debilitated)}.`
  },
  sign: ({ sign: id, element, modality, lord }) =>
    `${sign(id)} is ${article(modality)} sign of ${element}, and its lord is ${the(lord)}.`,
  traits: ({ of, gives, care }) => {
    const who = of === 'sign' ? 'It is linked with' : 'Those born under it are linked with'
    return `${who} ${listThemes(gives)}${care.length > 0 ? `; ${careFor(care)}` : ''}.`
  },
  'sign-reading': () => 'As the lagna it describes body and manner, as the Moon’s sign the mind.',
  nakshatra: ({ nakshatra, place, lord, deity, signs }) =>
    `${NAKSHATRA_LABELS[nakshatra].en} is the ${ordinal(place)} of the 27 nakshatras, in ${joined(signs.map(sign))}. Its lord is ${the(lord)} and its deity ${DEITIES_EN[deity]}.`,
  term: ({ term, part }) => TERMS_EN[term][part] as string,
} satisfies Partial<Sentences>
