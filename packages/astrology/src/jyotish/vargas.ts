import { ARCSECONDS_PER_SIGN, divisionOf } from './arc.ts'
import { forEachGraha, type Graha } from './grahas.ts'
import { type Label, label } from './label.ts'
import type { Natal } from './natal.ts'
import { isOddSign, type Sign, SIGNS, signAt } from './signs.ts'

type VargaRule = {
  readonly parts: number
  readonly label: Label
  readonly source: string
  /** Sign index of a 0-based part of a sign; not yet reduced to 0 … 11. */
  readonly sign: (signIndex: number, part: number) => number
}

const [ARIES, TAURUS, GEMINI, CANCER, LEO, VIRGO] = [0, 1, 2, 3, 4, 5]
const [LIBRA, SCORPIO, SAGITTARIUS, CAPRICORN, AQUARIUS, PISCES] = [6, 7, 8, 9, 10, 11]

type Count = VargaRule['sign']

/** Counts on from a sign chosen by the modality (movable, fixed, dual) of the sign divided. */
const byModality =
  (...starts: readonly number[]): Count =>
  (sign, part) =>
    (starts[sign % 3] as number) + part

/** Counts on from one sign for odd signs and from another for even ones. */
const byParity =
  (odd: number, even: number): Count =>
  (sign, part) =>
    (isOddSign(sign) ? odd : even) + part

/** Counts on from the sign itself when odd, and from the nth sign from it when even. */
const fromSelf =
  (evenHouse = 1): Count =>
  (sign, part) =>
    sign + part + (isOddSign(sign) ? 0 : evenHouse - 1)

/** Steps by a fixed number of signs from the sign itself. */
const stepping =
  (step: number): Count =>
  (sign, part) =>
    sign + part * step

const listed =
  (odd: readonly number[], even: readonly number[]): Count =>
  (sign, part) =>
    (isOddSign(sign) ? odd : even)[part] as number

/** Whole degrees owned in odd signs by Mars, Saturn, Jupiter, Mercury, Venus; even signs reverse them. */
const trimshamsha: Count = (sign, part) => {
  const degree = isOddSign(sign) ? part : 29 - part
  const slot = [5, 10, 18, 25, 30].findIndex((endDeg) => degree < endDeg)
  const signs = isOddSign(sign)
    ? [ARIES, AQUARIUS, SAGITTARIUS, GEMINI, LIBRA]
    : [SCORPIO, CAPRICORN, PISCES, VIRGO, TAURUS]
  return signs[slot] as number
}

const bphs = (verses: string): string => `Brihat Parashara Hora Shastra 6.${verses}`
const RAO = 'P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, ch. 6'

const rule = (parts: number, en: string, hi: string, source: string, sign: Count): VargaRule => ({
  parts,
  label: label(en, hi),
  source,
  sign,
})

/** The sixteen vargas of Parashara, and four of later use. */
const RULES = {
  D1: rule(1, 'Rashi', 'राशि', bphs('2-4'), fromSelf()),
  D2: rule(2, 'Hora', 'होरा', bphs('5-6'), listed([LEO, CANCER], [CANCER, LEO])),
  D3: rule(3, 'Drekkana', 'द्रेष्काण', bphs('7-8'), stepping(4)),
  D4: rule(4, 'Chaturthamsha', 'चतुर्थांश', bphs('9'), stepping(3)),
  D5: rule(
    5,
    'Panchamsha',
    'पंचमांश',
    RAO,
    listed([ARIES, AQUARIUS, SAGITTARIUS, GEMINI, LIBRA], [TAURUS, VIRGO, PISCES, CAPRICORN, SCORPIO]),
  ),
  D6: rule(6, 'Shashthamsha', 'षष्ठांश', RAO, byParity(ARIES, LIBRA)),
  D7: rule(7, 'Saptamsha', 'सप्तमांश', bphs('10-11'), fromSelf(7)),
  D8: rule(8, 'Ashtamsha', 'अष्टमांश', RAO, byModality(ARIES, SAGITTARIUS, LEO)),
  D9: rule(9, 'Navamsha', 'नवांश', bphs('12'), (sign, part) => sign * 9 + part),
  D10: rule(10, 'Dashamsha', 'दशमांश', bphs('13-14'), fromSelf(9)),
  D11: rule(11, 'Rudramsha', 'रुद्रांश', RAO, (sign, part) => 12 - sign + part),
  D12: rule(12, 'Dwadashamsha', 'द्वादशांश', bphs('15'), fromSelf()),
  D16: rule(16, 'Shodashamsha', 'षोडशांश', bphs('16'), byModality(ARIES, LEO, SAGITTARIUS)),
  D20: rule(20, 'Vimshamsha', 'विंशांश', bphs('17-21'), byModality(ARIES, SAGITTARIUS, LEO)),
  D24: rule(24, 'Chaturvimshamsha', 'चतुर्विंशांश', bphs('22-23'), byParity(LEO, CANCER)),
  D27: rule(27, 'Saptavimshamsha', 'सप्तविंशांश', bphs('24-26'), (sign, part) => sign * 27 + part),
  D30: rule(30, 'Trimshamsha', 'त्रिंशांश', bphs('27-28'), trimshamsha),
  D40: rule(40, 'Khavedamsha', 'खवेदांश', bphs('29-30'), byParity(ARIES, LIBRA)),
  D45: rule(45, 'Akshavedamsha', 'अक्षवेदांश', bphs('31-32'), byModality(ARIES, LEO, SAGITTARIUS)),
  D60: rule(60, 'Shashtiamsha', 'षष्ट्यंश', bphs('33-41'), fromSelf()),
} as const satisfies Record<string, VargaRule>

export type Varga = keyof typeof RULES

/** All twenty vargas, D1 first. */
export const VARGAS = Object.keys(RULES) as readonly Varga[]

/** The sixteen of Parashara (shodasha varga). */
export const SHODASHA_VARGAS = VARGAS.filter((varga) => !['D5', 'D6', 'D8', 'D11'].includes(varga))

/** Name and textual source of a varga. */
export const describeVarga = (varga: Varga): { label: Label; source: string } => {
  const { label, source } = RULES[varga]
  return { label, source }
}

export const isVarga = (text: string): text is Varga => Object.hasOwn(RULES, text)

/** The sign index, 0 … 11, that a longitude in whole arcseconds takes in a varga. */
export const vargaSign = (varga: Varga, arcseconds: number): number => {
  const { parts, sign } = RULES[varga]
  const part = divisionOf(arcseconds % ARCSECONDS_PER_SIGN, parts, ARCSECONDS_PER_SIGN)
  return sign(Math.floor(arcseconds / ARCSECONDS_PER_SIGN), part) % 12
}

export type VargaChart = {
  readonly varga: Varga
  readonly lagna: Sign
  readonly grahas: Readonly<Record<Graha, { readonly sign: Sign; readonly house: number }>>
}

/** A divisional chart: the sign of the lagna and each graha, and houses counted from that lagna. */
export const computeVarga = (natal: Natal, varga: Varga): VargaChart => {
  const lagna = vargaSign(varga, natal.lagna.arcseconds)
  return {
    varga,
    lagna: signAt(lagna),
    grahas: forEachGraha((graha) => {
      const sign = vargaSign(varga, natal.grahas[graha].arcseconds)
      return { sign: SIGNS[sign] as Sign, house: ((sign - lagna + 12) % 12) + 1 }
    }),
  }
}
