import { houseFrom, modulo } from './arc.ts'
import type { BodyGraha, Graha } from './grahas.ts'
import {
  type Gana,
  ganaOf,
  type Nadi,
  nadiOf,
  type Varna,
  varnaOf,
  type Vashya,
  vashyaOf,
  type Yoni,
  yoniOf,
} from './koota-attributes.ts'
import { type Label, label } from './label.ts'
import { type Nakshatra, nakshatraLord } from './nakshatras.ts'
import type { Natal } from './natal.ts'
import { type Element, elementOf, lordOfSign, type Sign } from './signs.ts'

/** First syllables of names for the 108 padas, from Ashwini 1 (the Avakahada chakra of Muhurta Chintamani). */
const SYLLABLES =
  'चू चे चो ला ली लू ले लो अ ई उ ए ओ वा वी वू वे वो का की कू घ ङ छ के को हा ही हू हे हो डा डी डू डे डो मा मी मू मे मो टा टी टू टे टो पा पी पू ष ण ठ पे पो रा री रू रे रो ता ती तू ते तो ना नी नू ने नो या यी यू ये यो भा भी भू धा फा ढा भे भो जा जी खी खू खे खो गा गी गू गे गो सा सी सू से सो दा दी दू थ झ ञ दे दो चा ची'.split(
    ' ',
  )

const LATIN_SYLLABLES =
  'chu che cho la li lu le lo a i u e o va vi vu ve vo ka ki ku gha nga chha ke ko ha hi hu he ho da di du de do ma mi mu me mo ta ti tu te to pa pi pu sha na tha pe po ra ri ru re ro ta ti tu te to na ni nu ne no ya yi yu ye yo bha bhi bhu dha pha dha bhe bho ja ji khi khu khe kho ga gi gu ge go sa si su se so da di du tha jha nya de do cha chi'.split(
    ' ',
  )

type Paya = 'gold' | 'silver' | 'copper' | 'iron'

/** Paya by the Moon's house from the lagna: 1, 6, 11 gold; 2, 5, 9 silver; 3, 7, 10 copper; 4, 8, 12 iron. */
const PAYA_BY_HOUSE: readonly Paya[] = [
  'gold',
  'silver',
  'copper',
  'iron',
  'silver',
  'gold',
  'copper',
  'iron',
  'silver',
  'copper',
  'gold',
  'iron',
]

export type Avakahada = {
  readonly lagna: Sign
  readonly lagnaLord: BodyGraha
  readonly rashi: Sign
  readonly rashiLord: BodyGraha
  readonly nakshatra: Nakshatra
  readonly nakshatraLord: Graha
  readonly pada: number
  readonly varna: Varna
  readonly vashya: Vashya
  readonly yoni: Yoni
  readonly gana: Gana
  readonly nadi: Nadi
  readonly tattva: Element
  readonly yunja: 'adi' | 'madhya' | 'antya'
  readonly paya: Paya
  /** The syllable a name may begin with. */
  readonly syllable: Label
}

/** Yunja: six nakshatras from Revati are adi, twelve from Ardra madhya, nine from Jyeshtha antya. */
const yunjaOf = (nakshatraIndex: number): Avakahada['yunja'] => {
  const fromRevati = modulo(nakshatraIndex - 26, 27)
  if (fromRevati < 6) return 'adi'
  return fromRevati < 18 ? 'madhya' : 'antya'
}

/** The Avakahada chakra: what the Moon's sign, nakshatra and pada at birth stand for. */
export const avakahada = (natal: Natal): Avakahada => {
  const { moon } = natal.grahas
  const place = moon.nakshatraIndex * 4 + moon.pada - 1
  return {
    lagna: natal.lagna.sign,
    lagnaLord: lordOfSign(natal.lagna.signIndex),
    rashi: moon.sign,
    rashiLord: lordOfSign(moon.signIndex),
    nakshatra: moon.nakshatra,
    nakshatraLord: nakshatraLord(moon.nakshatraIndex),
    pada: moon.pada,
    varna: varnaOf(moon.signIndex),
    vashya: vashyaOf(moon),
    yoni: yoniOf(moon.nakshatraIndex),
    gana: ganaOf(moon.nakshatraIndex),
    nadi: nadiOf(moon.nakshatraIndex),
    tattva: elementOf(moon.signIndex),
    yunja: yunjaOf(moon.nakshatraIndex),
    paya: PAYA_BY_HOUSE[houseFrom(natal.lagna.signIndex, moon.signIndex) - 1] as Paya,
    syllable: label(LATIN_SYLLABLES[place] as string, SYLLABLES[place] as string),
  }
}
