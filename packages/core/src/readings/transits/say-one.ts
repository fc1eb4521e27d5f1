import { listed, ordinal, phrase, SIGN_LABELS, THE_GRAHA, figure } from '@astrovoice/astrology'
import { sayDate } from '@astrovoice/astrology/speech'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { capitalized, type Speak } from '../speak.ts'

const PLAIN = phrase('{0} is in {1}', '{0} {1} राशि में है', '{0} {1} rashi mein hai')
const RETROGRADE = phrase(
  '{0} is in {1} and retrograde until {2}',
  '{0} {1} राशि में है और {2} तक वक्री है',
  '{0} {1} rashi mein hai aur {2} tak vakri hai',
)
const DIRECT = phrase(
  '{0} is in {1} and not retrograde',
  '{0} {1} राशि में है और वक्री नहीं है',
  '{0} {1} rashi mein hai aur vakri nahi hai',
)
const FROM_BOTH = phrase(
  '{0}, in the {1} house from your Moon and the {2} from your lagna.',
  '{0}, आपके चंद्र से {1} और लग्न से {2} भाव में।',
  '{0}, aapke Chandra se {1} aur lagna se {2} bhav mein.',
)
const FROM_MOON = phrase(
  '{0}, in the {1} house from your Moon.',
  '{0}, आपके चंद्र से {1} भाव में।',
  '{0}, aapke Chandra se {1} bhav mein.',
)

/** Where a graha stands, whether it is retrograde, and in which houses: a sentence. */
export function sayStanding(
  { stays: [stay], motion }: GrahaTransits,
  zone: string,
  hasLagna: boolean,
): Speak {
  const [graha, sign] = [THE_GRAHA[stay.graha], SIGN_LABELS[stay.sign]]
  const [turn] = motion?.nextStations ?? []
  const state =
    motion?.isRetrograde && turn
      ? RETROGRADE(graha, sign, sayDate(turn.utcMs, zone))
      : (motion ? DIRECT : PLAIN)(graha, sign)
  return capitalized(
    hasLagna
      ? FROM_BOTH(state, ordinal(stay.houseFromMoon), ordinal(stay.houseFromLagna))
      : FROM_MOON(state, ordinal(stay.houseFromMoon)),
  )
}

const STAYS = phrase(
  'it came on {0} and stays until {1}, then it enters {2}',
  'यह {0} को आया और {1} तक रहेगा, फिर {2} राशि में जाएगा',
  'yeh {0} ko aaya aur {1} tak rahega, phir {2} rashi mein jayega',
)

/** Since when a stay lasts, until when, and what follows: a clause; null where the tables end. */
export function sayStay(
  { fromUtcMs, toUtcMs }: TransitStay,
  next: TransitStay | null,
  zone: string,
): Speak | null {
  if (fromUtcMs === null || toUtcMs === null || !next) return null
  return STAYS(sayDate(fromUtcMs, zone), sayDate(toUtcMs, zone), SIGN_LABELS[next.sign])
}

const NEXT_RETROGRADE = phrase(
  'It is next retrograde from {0} to {1}.',
  'अगली बार यह {0} से {1} तक वक्री रहेगा।',
  'Agli baar yeh {0} se {1} tak vakri rahega.',
)

/** When a graha that goes forward is next retrograde; null for one that is, or never is. */
export function sayNextRetrograde({ motion }: GrahaTransits, zone: string): Speak | null {
  const [begins, ends] = motion?.nextStations ?? []
  if (!motion || motion.isRetrograde || !begins || !ends) return null
  return NEXT_RETROGRADE(sayDate(begins.utcMs, zone), sayDate(ends.utcMs, zone))
}

const THROUGH = phrase(
  '{0} passes through {1}.',
  '{0} {1} राशियों से गुज़रता है।',
  '{0} {1} rashiyon se guzarta hai.',
)
const ONE_SIGN = phrase('{0} stays in {1}.', '{0} {1} राशि में रहता है।', '{0} {1} rashi mein rehta hai.')
const MANY = phrase('{0} signs', '{0}', '{0}')
const IN_SPAN = phrase('{0} {1}', '{0} {1}', '{0} {1}')
/** More signs than these are counted. */
const maxNamed = 4

/** Which signs a graha passes in a span, which is said by `months`: a sentence. */
export function sayPassage({ stays }: GrahaTransits, months: Speak): Speak {
  const [{ graha }] = stays
  const signs = [...new Set(stays.map(({ sign }) => sign))]
  const named =
    signs.length > maxNamed ? MANY(figure(signs.length)) : listed(signs.map((sign) => SIGN_LABELS[sign]))
  const passage = (signs.length > 1 ? THROUGH : ONE_SIGN)(THE_GRAHA[graha], named)
  return capitalized(IN_SPAN(months, passage))
}

const ENTRY = phrase('{0} on {1}', '{1} को {0} में', '{1} ko {0} mein')
const ENTERS = phrase('it enters {0}', 'यह {0} आता है', 'yeh {0} aata hai')
const REMAINS = phrase('it stays there until {0}', 'यह {0} तक वहीं रहता है', 'yeh {0} tak wahin rehta hai')
const maxEntries = 3

/** When it changes its sign within a span, else when it leaves: a clause; null where the tables end. */
export function sayEntries({ stays: [first, ...later] }: GrahaTransits, zone: string): Speak | null {
  if (later.length === 0) return first.toUtcMs === null ? null : REMAINS(sayDate(first.toUtcMs, zone))
  const entries = later
    .slice(0, maxEntries)
    .map(({ sign, fromUtcMs }) => ENTRY(SIGN_LABELS[sign], sayDate(fromUtcMs ?? 0, zone)))
  return ENTERS(listed(entries))
}

const HOUSES_BOTH = phrase(
  'In {1} {0} is in the {2} house from your Moon and the {3} from your lagna.',
  '{1} राशि में {0} आपके चंद्र से {2} और लग्न से {3} भाव में है।',
  '{1} rashi mein {0} aapke Chandra se {2} aur lagna se {3} bhav mein hai.',
)
const HOUSES_MOON = phrase(
  'In {1} {0} is in the {2} house from your Moon.',
  '{1} राशि में {0} आपके चंद्र से {2} भाव में है।',
  '{1} rashi mein {0} aapke Chandra se {2} bhav mein hai.',
)

/** In which houses a graha is in a stay: a sentence. */
export function sayHouses(stay: TransitStay, hasLagna: boolean): Speak {
  const { graha, sign, houseFromMoon, houseFromLagna } = stay
  return (hasLagna ? HOUSES_BOTH : HOUSES_MOON)(
    THE_GRAHA[graha],
    SIGN_LABELS[sign],
    ordinal(houseFromMoon),
    ordinal(houseFromLagna),
  )
}
