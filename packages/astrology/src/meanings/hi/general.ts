import { agree, copula, joined, listPhrases, numeral, ordinalOf, together } from '../../hindi/index.ts'
import { NAKSHATRA_LABELS } from '../../jyotish/nakshatras.ts'
import { type Element, MODALITY_LABELS } from '../../jyotish/signs.ts'
import type { Nature, Sentences } from '../statement.ts'
import type { HouseKind } from '../tables/houses.ts'
import { DEITIES_HI, DEVIS } from './deities.ts'
import { TERMS_HI } from './terms.ts'
import { careFor, HOUSE, name, oblique, phrases, rashi, sign } from './words.ts'

const ELEMENTS: Readonly<Record<Element, string>> = { fire: 'अग्नि', earth: 'पृथ्वी', air: 'वायु', water: 'जल' }

const KINDS: Readonly<Record<HouseKind, string>> = {
  lagna: 'यह लग्न है और पूरी कुंडली इसी से गिनी जाती है',
  kendra: 'यह केंद्र है और इसमें बैठे ग्रह पूरे जीवन पर असर डालते हैं',
  trikona: 'यह त्रिकोण है और सबसे शुभ भावों में गिना जाता है',
  upachaya: 'यह उपचय भाव है और इसके फल मेहनत से समय के साथ बढ़ते हैं',
  dusthana: 'यह दुस्थान है और इसकी बातें सावधानी और सेवा से सँभलती हैं',
  dhana: 'यह धन के भावों में गिना जाता है',
}

const NATURES: Readonly<Record<Nature, string>> = {
  benefic: 'यह स्वभाव से शुभ ग्रह है',
  malefic: 'यह स्वभाव से कठोर ग्रह है',
  'by-light': 'यह शुक्ल पक्ष में ज़्यादा शुभ और कृष्ण पक्ष में कम शुभ माना जाता है',
  'by-company': 'यह जिन ग्रहों के साथ बैठता है, उन्हीं का स्वभाव ले लेता है',
}

/** Sentences about houses, grahas, signs, nakshatras and words in any chart. */
export const GENERAL = {
  house: ({ house, matters }) => `${ordinalOf(house, HOUSE)} भाव ${oblique(matters)} का भाव है।`,
  'house-kind': ({ kind, karakas }) => {
    const count = together(karakas.length)
    return `${KINDS[kind]}। ${agree('इसका', count)} कारक ${joined(karakas.map(name))} ${copula(count)}।`
  },
  'house-reading': () => 'इसका हाल इसकी राशि, इसके स्वामी और इसमें बैठे ग्रहों से पढ़ा जाता है।',
  graha: ({ graha, matters }) => `${name(graha)} ${oblique(matters)} का कारक है।`,
  'graha-nature': ({ nature, strong, weak }) =>
    `${NATURES[nature]}। बली हो तो ${listPhrases(phrases(strong))} देता है, कमज़ोर हो तो ${oblique(weak)} पर ध्यान माँगता है।`,
  'graha-signs': ({ own, exalted, debilitated }) => {
    const subject = { gender: 'f', amount: own.length > 1 ? 'many' : 'one' } as const
    const home =
      own.length > 0
        ? `इसकी अपनी ${own.length > 1 ? 'राशियाँ' : 'राशि'} ${joined(own.map(sign))} ${copula(subject)}`
        : 'इसकी अपनी कोई राशि नहीं है'
    return `${home}। यह ${sign(exalted)} में उच्च का और ${sign(debilitated)} में नीच का माना जाता है।`
  },
  sign: ({ sign: id, element, modality, lord }) =>
    `${sign(id)} ${ELEMENTS[element]} तत्व की ${MODALITY_LABELS[modality].hi} राशि है और इसका स्वामी ${name(lord)} है।`,
  traits: ({ of, gives, care }) =>
    `${of === 'sign' ? 'इस राशि को' : 'इस नक्षत्र में जन्मे लोगों को'} ${oblique(gives)} से जोड़ा जाता है।${care.length > 0 ? ` ${careFor(care)}` : ''}`,
  'sign-reading': () => 'लग्न की राशि शरीर और स्वभाव बताती है, चंद्र की राशि मन का हाल बताती है।',
  nakshatra: ({ nakshatra, place, lord, deity, signs }) =>
    `${NAKSHATRA_LABELS[nakshatra].hi} ${numeral(27)} नक्षत्रों में ${ordinalOf(place, HOUSE)} है और ${rashi(signs)} में पड़ता है। इसका स्वामी ${name(lord)} है और ${DEVIS.has(deity) ? 'इसकी देवी' : 'इसके देवता'} ${DEITIES_HI[deity]} हैं।`,
  term: ({ term, part }) => TERMS_HI[term][part] as string,
} satisfies Partial<Sentences>
