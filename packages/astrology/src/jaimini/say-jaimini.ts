import { THE_GRAHA } from '../jyotish/evidence.ts'
import { type Label, label } from '../jyotish/label.ts'
import { listed, ordinal, type Phrase, phrase } from '../jyotish/phrase.ts'
import { type Sign, SIGN_LABELS } from '../jyotish/signs.ts'
import type { Argala } from './argala.ts'
import type { Arudha } from './arudhas.ts'
import { type CharaKaraka, KARAKA_LABELS } from './karakas.ts'

const SELF = phrase(
  'By Jaimini your atmakaraka is {0}, and your karakamsha is {1}',
  'जैमिनी के अनुसार आपके आत्मकारक {0} हैं और कारकांश {1} है',
  'Jaimini ke anusaar aapke atmakarak {0} hain aur karakansh {1} hai',
)
/** Who signifies the self, and the navamsha sign of that graha: a sentence without its full stop. */
export const sayAtmakaraka = ([self]: readonly CharaKaraka[], karakamshaSign: Sign): Label =>
  SELF(self ? THE_GRAHA[self.graha] : label('', ''), SIGN_LABELS[karakamshaSign])

const SIGNIFIES = phrase('{1} signifies {0}', '{0} के कारक {1}', '{0} ke karak {1}')
/** The other karakas, the first first: a clause. */
export const sayKarakas = (karakas: readonly CharaKaraka[]): Label =>
  listed(karakas.slice(1).map(({ karaka, graha }) => SIGNIFIES(KARAKA_LABELS[karaka], THE_GRAHA[graha])))

const ARUDHA: Readonly<Record<'lagna' | 'upapada' | 'other', Phrase>> = {
  lagna: phrase(
    'your arudha lagna is {0}, the {1} house, with {2} as lord of the lagna',
    'आपका आरूढ़ लग्न {0}, {1} भाव में है; लग्न के स्वामी {2} हैं',
    'aapka arudh lagna {0}, {1} bhav mein hai; lagna ke swami {2} hain',
  ),
  upapada: phrase(
    'your upapada is {0}, the {1} house, with {2} as lord of the twelfth',
    'आपका उपपद {0}, {1} भाव में है; बारहवें के स्वामी {2} हैं',
    'aapka upapad {0}, {1} bhav mein hai; barahve ke swami {2} hain',
  ),
  other: phrase(
    'the arudha of the {3} house is {0}, the {1} house, with {2} as its lord',
    '{3} भाव का आरूढ़ {0}, {1} भाव में है; उसके स्वामी {2} हैं',
    '{3} bhav ka arudh {0}, {1} bhav mein hai; uske swami {2} hain',
  ),
}
export const sayArudha = ({ of, sign, house, lord }: Arudha): Label =>
  ARUDHA[of === 1 ? 'lagna' : of === 12 ? 'upapada' : 'other'](
    SIGN_LABELS[sign],
    ordinal(house),
    THE_GRAHA[lord],
    ordinal(of),
  )

const NATURES: Readonly<Record<Argala['nature'], Phrase>> = {
  benefic: phrase(
    '{0} in the {1} from it supports it',
    'उससे {1} स्थान में {0} सहारा देते हैं',
    'us se {1} sthan mein {0} sahara dete hain',
  ),
  malefic: phrase(
    '{0} in the {1} from it presses on it',
    'उससे {1} स्थान में {0} दबाव डालते हैं',
    'us se {1} sthan mein {0} dabav daalte hain',
  ),
  mixed: phrase(
    '{0} in the {1} from it both support it and press on it',
    'उससे {1} स्थान में {0} सहारा भी देते हैं और दबाव भी',
    'us se {1} sthan mein {0} sahara bhi dete hain aur dabav bhi',
  ),
}
const HOUSE = phrase('on the {0} house: {1}', '{0} भाव पर: {1}', '{0} bhav par: {1}')
const NONE = label('no argala stands', 'कोई अर्गला नहीं टिकती', 'koi argala nahin tikti')

/** The argalas that stand on a house: a clause. */
export const sayArgalas = (house: number, argalas: readonly Argala[]): Label => {
  const said = argalas
    .filter(({ stands }) => stands)
    .map(({ nature, by, from }) =>
      NATURES[nature](listed(by.map((graha) => THE_GRAHA[graha])), ordinal(from)),
    )
  return HOUSE(ordinal(house), said.length > 0 ? listed(said) : NONE)
}
