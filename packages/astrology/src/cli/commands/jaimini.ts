import {
  argalasOn,
  arudhas,
  charaKarakas,
  JAIMINI_RULES,
  KARAKA_SCHEMES,
  karakamsha,
  sayArgalas,
  sayArudha,
  sayAtmakaraka,
  sayKarakas,
} from '../../jaimini/index.ts'
import { closed } from '../../jyotish/phrase.ts'
import { type Birth, fromBirth } from '../from-birth.ts'

const HOUSES = Array.from({ length: 12 }, (_, i) => i + 1)

const karakasOf = ({ natal, parameters }: Birth) => {
  const scheme = parameters.choice('karakas', KARAKA_SCHEMES)
  return { scheme, karakas: charaKarakas(natal, scheme), karakamsha: karakamsha(natal, scheme) }
}

export const jaimini = fromBirth({
  name: 'jaimini',
  summary: 'chara karakas, karakamsha, arudha padas with the upapada, and argalas on each house',
  exampleFlags: '--karakas eight',
  parameters: { karakas: `${KARAKA_SCHEMES.join(' or ')} (default seven); eight have Rahu and the father` },
  read: (birth) => {
    const { scheme, karakas, karakamsha: sign } = karakasOf(birth)
    const images = arudhas(birth.natal)
    const onHouses = HOUSES.map((house) => ({ house, argalas: argalasOn(birth.natal, house) }))
    return {
      karakas,
      karakamsha: sign,
      arudhas: images,
      argalas: onHouses,
      conventions: {
        karakas: JAIMINI_RULES[`${scheme}Karakas`].holds,
        arudha: JAIMINI_RULES.arudha.holds,
        argala: JAIMINI_RULES.argala.holds,
      },
      spoken: [
        sayAtmakaraka(karakas, sign),
        sayKarakas(karakas),
        ...images.filter(({ of }) => of === 1 || of === 12).map(sayArudha),
        sayArgalas(1, argalasOn(birth.natal, 1)),
      ].map(closed),
    }
  },
  facts: (birth) => {
    const { karakas, karakamsha: sign } = karakasOf(birth)
    return {
      ...Object.fromEntries(karakas.map(({ karaka, graha }) => [`karaka.${karaka}`, graha])),
      karakamsha: sign,
      ...Object.fromEntries(arudhas(birth.natal).map(({ of, sign: image }) => [`arudha.${of}`, image])),
    }
  },
})
