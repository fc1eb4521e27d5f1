import { houseFrom } from '../jyotish/arc.ts'
import { THE_GRAHA } from '../jyotish/evidence.ts'
import { label, type Label } from '../jyotish/label.ts'
import { type Nakshatra, NAKSHATRA_LABELS, NAKSHATRAS } from '../jyotish/nakshatras.ts'
import { ordinal, phrase } from '../jyotish/phrase.ts'
import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { TARA_LABELS, TARAS } from '../jyotish/tara.ts'
import { DAY_RULES } from './day-rules.ts'
import type { Bala, MoonSpan } from './moon-spans.ts'
import type { DashaLord } from './person.ts'
import type { Signal, SignalMaker } from './signal.ts'

const POLARITY: Readonly<Record<Bala, 1 | 0 | -1>> = { good: 1, mixed: 0, hard: -1 }
const BALA_LABELS: Readonly<Record<Bala, Label>> = {
  good: label('good', 'शुभ', 'shubh'),
  mixed: label('mixed', 'मिली-जुली', 'mili-juli'),
  hard: label('less friendly', 'कम अनुकूल', 'kam anukool'),
}
const PLACE_LABELS: Readonly<Record<Bala, Label>> = {
  good: label('good', 'शुभ', 'shubh'),
  mixed: label('middling', 'मध्यम', 'madhyam'),
  hard: label('tiring', 'थकाने वाला', 'thakane wala'),
}

/** The word for the seventh tara names death: it is said by its number. */
const SPOKEN_TARAS: typeof TARA_LABELS = { ...TARA_LABELS, vadha: label('seventh', 'सातवीं', 'saatvi') }

const TARA = phrase(
  'the Moon is in {0}, your {1} tara, a {2} one',
  'चंद्रमा {0} नक्षत्र में है, जो आपकी {1} तारा है, {2}',
  'Chandra {0} nakshatra mein hai, jo aapki {1} tara hai, {2}',
)
const CHANDRA = phrase(
  'the Moon is in {0}, the {1} sign from yours, a {2} place',
  'चंद्रमा {0} राशि में है, आपकी राशि से {1} स्थान में, जो {2} है',
  'Chandra {0} rashi mein hai, aapki rashi se {1} sthan mein, jo {2} hai',
)
const OWN_SIGN = phrase(
  'the Moon is in {0}, your own sign, a good place',
  'चंद्रमा {0} में है, जो आपकी अपनी राशि है और शुभ है',
  'Chandra {0} mein hai, jo aapki apni rashi hai aur shubh hai',
)
const ASHTAMA = phrase(
  'the Moon is in {0}, the 8th sign from yours, a place to go gently',
  'चंद्रमा {0} राशि में है, आपकी राशि से आठवें स्थान में, जब धीरे चलना ठीक रहता है',
  'Chandra {0} rashi mein hai, aapki rashi se aathve sthan mein, jab dheere chalna theek rehta hai',
)
const FROM_LORD = phrase(
  'the Moon supports you from the {0} place counted from {1}, the lord of your mahadasha',
  'आपकी महादशा के स्वामी {1} से {0} स्थान का चंद्रमा साथ देता है',
  'aapki mahadasha ke swami {1} se {0} sthan ka Chandra saath deta hai',
)
const nakshatraLabel = (index: number): Label => NAKSHATRA_LABELS[NAKSHATRAS[index] as Nakshatra]

const ofStar = (signal: SignalMaker, span: MoonSpan, nth: number): Signal[] => {
  const { tara, nakshatraIndex } = span
  if (tara === null) return []
  const evidence = TARA(nakshatraLabel(nakshatraIndex), SPOKEN_TARAS[tara.tara], BALA_LABELS[tara.bala])
  return signal(DAY_RULES.taraBala, `tara.${nth}`, [span], POLARITY[tara.bala], evidence, {
    taraNumber: TARAS.indexOf(tara.tara) + 1,
  })
}

/** The spans of one sign, which may be of two or three stars. */
const ofSign = (
  signal: SignalMaker,
  spans: readonly MoonSpan[],
  nth: number,
  lord: DashaLord | null,
): Signal[] => {
  const { chandra, signIndex } = spans[0] as MoonSpan
  const house = lord === null ? null : houseFrom(lord.signIndex, signIndex)
  return [
    ...(chandra === null
      ? []
      : signal(
          chandra.isAshtama ? DAY_RULES.chandrashtama : DAY_RULES.chandraBala,
          `chandra.${nth}`,
          spans,
          POLARITY[chandra.bala],
          sayChandra(signIndex, chandra),
          { houseFromMoon: chandra.house },
        )),
    ...(lord === null || house === null || !SUPPORTING_HOUSES.includes(house)
      ? []
      : signal(
          DAY_RULES.moonFromDashaLord,
          `dasha-lord.${nth}`,
          spans,
          1,
          FROM_LORD(ordinal(house), THE_GRAHA[lord.graha]),
          { houseFromDashaLord: house },
        )),
  ]
}

const sayChandra = (
  signIndex: number,
  { house, bala, isAshtama }: NonNullable<MoonSpan['chandra']>,
): Label => {
  const sign = SIGN_LABELS[signAt(signIndex)]
  if (house === 1) return OWN_SIGN(sign)
  return isAshtama ? ASHTAMA(sign) : CHANDRA(sign, ordinal(house), PLACE_LABELS[bala])
}

/** Spans of one sign together, in order. */
const bySign = (moon: readonly MoonSpan[]): MoonSpan[][] =>
  moon.reduce<MoonSpan[][]>((groups, span) => {
    const last = groups.at(-1)
    if (last?.[0]?.signIndex === span.signIndex) last.push(span)
    else groups.push([span])
    return groups
  }, [])

const SUPPORTING_HOUSES = [3, 5, 6, 7, 9, 10, 11]

/** What the Moon's stars and signs say of a day, also as counted from the lord of the mahadasha. */
export const moonSignals = (
  signal: SignalMaker,
  moon: readonly MoonSpan[],
  lord: DashaLord | null,
): Signal[] => [
  ...moon.flatMap((span, nth) => ofStar(signal, span, nth)),
  ...bySign(moon).flatMap((spans, nth) => ofSign(signal, spans, nth, lord)),
]
