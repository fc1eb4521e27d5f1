import { listed, ordinal, phrase, SIGN_LABELS, THE_GRAHA } from '@astrovoice/astrology'
import { sayDate } from '@astrovoice/astrology/speech'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { capitalized, type Speak } from '../speak.ts'

const FIRST = phrase(
  '{0} is in {1}, the {2} house from your Moon',
  '{0} {1} राशि में है, आपके चंद्र से {2} भाव में',
  '{0} {1} rashi mein hai, aapke Chandra se {2} bhav mein',
)
const OTHER = phrase('{0} in {1}, the {2}', '{0} {1} में, {2} भाव में', '{0} {1} mein, {2} bhav mein')
const THREE = phrase('{0}; {1}; {2}.', '{0}; {1}; {2}।', '{0}; {1}; {2}.')

const standing = ({ stays: [{ graha, sign, houseFromMoon }] }: GrahaTransits, say: typeof FIRST): Speak =>
  say(THE_GRAHA[graha], SIGN_LABELS[sign], ordinal(houseFromMoon))

/** Where three grahas stand, counted from the Moon: a sentence. */
export const sayStandings = (three: readonly [GrahaTransits, GrahaTransits, GrahaTransits]): Speak =>
  capitalized(THREE(standing(three[0], FIRST), standing(three[1], OTHER), standing(three[2], OTHER)))

const NEXT_CHANGE = phrase(
  'the next to change is {0}, into {1} on {2}',
  'अगला बदलाव {0} का है, {2} को {1} राशि में',
  'agla badlav {0} ka hai, {2} ko {1} rashi mein',
)

/** The next graha that changes its sign: a clause. */
export const sayNextChange = ({ graha, sign, fromUtcMs }: TransitStay, zone: string): Speak =>
  NEXT_CHANGE(THE_GRAHA[graha], SIGN_LABELS[sign], sayDate(fromUtcMs ?? 0, zone))

const CHANGE = phrase('{0} enters {1} on {2}', '{0} {2} को {1} में आता है', '{0} {2} ko {1} mein aata hai')
const CHANGES = phrase('{0}.', '{0}।', '{0}.')
const NONE = phrase(
  '{0} none of the slow planets changes its sign.',
  '{0} कोई धीमा ग्रह राशि नहीं बदलता।',
  '{0} koi dheema grah rashi nahi badalta.',
)

/** Which grahas change their sign in a span, or that none does: a sentence. */
export function sayChanges(changes: readonly TransitStay[], months: Speak, zone: string): Speak {
  if (changes.length === 0) return capitalized(NONE(months))
  const said = changes.map(({ graha, sign, fromUtcMs }) =>
    CHANGE(THE_GRAHA[graha], SIGN_LABELS[sign], sayDate(fromUtcMs ?? 0, zone)),
  )
  return capitalized(CHANGES(listed(said)))
}
