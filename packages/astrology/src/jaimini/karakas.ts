import { type Graha, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { type Label, label } from '../jyotish/label.ts'
import type { Natal } from '../jyotish/natal.ts'
import { signAt, type Sign } from '../jyotish/signs.ts'
import { vargaSign } from '../jyotish/vargas.ts'

/** Of eight, with Rahu and the father’s; of seven without them. */
export const KARAKAS = ['atma', 'amatya', 'bhratri', 'matri', 'pitri', 'putra', 'gnati', 'dara'] as const
export type Karaka = (typeof KARAKAS)[number]

export const KARAKA_SCHEMES = ['seven', 'eight'] as const
export type KarakaScheme = (typeof KARAKA_SCHEMES)[number]

export const KARAKA_LABELS: Readonly<Record<Karaka, Label>> = {
  atma: label('self', 'आत्मा', 'aatma'),
  amatya: label('counsel and work', 'अमात्य', 'amatya'),
  bhratri: label('siblings', 'भ्राता', 'bhrata'),
  matri: label('mother', 'माता', 'mata'),
  pitri: label('father', 'पिता', 'pita'),
  putra: label('children', 'संतान', 'santaan'),
  gnati: label('kin', 'ज्ञाति', 'gyati'),
  dara: label('spouse', 'जीवनसाथी', 'jeevansathi'),
}

/** A chara karaka: who signifies it, and how far that graha has gone in its sign. */
export type CharaKaraka = { readonly karaka: Karaka; readonly graha: Graha; readonly goneDeg: number }

/** Rahu goes backwards: his way is counted from the end of the sign. */
const goneArcseconds = ({ grahas }: Natal, graha: Graha): number => {
  const inSign = grahas[graha].arcseconds % 108_000
  return graha === 'rahu' ? 108_000 - inSign : inSign
}

/** Natural rank, for two at the same arcsecond. */
const orderOf = (scheme: KarakaScheme): readonly Graha[] =>
  scheme === 'eight' ? [...SEVEN_GRAHAS, 'rahu'] : SEVEN_GRAHAS

/** The chara karakas: the graha that has gone furthest in its sign is the self’s, and so on. */
export const charaKarakas = (natal: Natal, scheme: KarakaScheme = 'seven'): CharaKaraka[] => {
  const karakas = scheme === 'eight' ? KARAKAS : KARAKAS.filter((karaka) => karaka !== 'pitri')
  const ranked = [...orderOf(scheme)].sort((a, b) => goneArcseconds(natal, b) - goneArcseconds(natal, a))
  return karakas.map((karaka, i) => {
    const graha = ranked[i] as Graha
    return { karaka, graha, goneDeg: goneArcseconds(natal, graha) / 3600 }
  })
}

/** The navamsha sign of the graha that signifies the self. */
export const karakamsha = (natal: Natal, scheme: KarakaScheme = 'seven'): Sign => {
  const [self] = charaKarakas(natal, scheme) as [CharaKaraka]
  return signAt(vargaSign('D9', natal.grahas[self.graha].arcseconds))
}
