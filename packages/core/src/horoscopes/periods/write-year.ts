import { figure, phrase, SIGN_LABELS, THE_GRAHA } from '@astrovoice/astrology'
import type { GrahaTransits, TransitStay } from '@astrovoice/astrology/transits'
import { civilDay } from '@astrovoice/astrology/time-place'
import { sayDate } from '@astrovoice/astrology/speech'
import type { DayTone } from '@astrovoice/astrology/day'
import type { Speak } from '../../readings/index.ts'
import { joinLines, lightOf, type Lines, type WrittenHoroscope } from '../line.ts'
import { sayDashaMeaning } from '../lines/say-dasha.ts'
import { groundOfSign } from '../lines/say-place.ts'
import { saySlowTransits } from '../lines/say-slow-transits.ts'
import type { Writing } from './writing.ts'

const VERDICTS = {
  good: phrase(
    '{0} is a supported year: Jupiter and Saturn both pass good houses from your Moon',
    '{0} साथ देने वाला साल है: गुरु और शनि दोनों आपके चंद्र से अच्छे भावों में हैं',
    '{0} saath dene wala saal hai: Guru aur Shani dono aapke Chandra se achhe bhavon mein hain',
  ),
  mixed: phrase(
    '{0} is a mixed year: of Jupiter and Saturn one passes a good house from your Moon',
    '{0} मिला-जुला साल है: गुरु और शनि में से एक आपके चंद्र से अच्छे भाव में है',
    '{0} mila-jula saal hai: Guru aur Shani mein se ek aapke Chandra se achhe bhav mein hai',
  ),
  careful: phrase(
    '{0} is a year for steady steps: Jupiter and Saturn pass middling houses from your Moon',
    '{0} धीरज का साल है: गुरु और शनि आपके चंद्र से साधारण भावों में हैं',
    '{0} dheeraj ka saal hai: Guru aur Shani aapke Chandra se saadharan bhavon mein hain',
  ),
} as const satisfies Record<DayTone, unknown>
const OPEN = phrase(
  'For {0} the sign of your Moon is open without an exact birth time',
  '{0} के लिए सही जन्म समय के बिना आपके चंद्र की राशि तय नहीं है',
  '{0} ke liye sahi janm samay ke bina aapke Chandra ki rashi tay nahi hai',
)
const ENTERS = phrase(
  '{0} enters {1} on {2}',
  '{0} {2} को {1} राशि में आता है',
  '{0} {2} ko {1} rashi mein aata hai',
)

const tones: readonly DayTone[] = ['careful', 'mixed', 'good']

/** A calendar year: where Jupiter, Saturn and Rahu pass, when they change their sign, and which dashas run. */
export function writeYear(writing: Writing): WrittenHoroscope {
  const { owner, where, span, speakers } = writing
  const { timeZone: zone } = where.place
  const year = figure(span.from.slice(0, 4))
  const two = saySlowTransits(writing, ['jupiter', 'saturn'])
  const rahu = saySlowTransits(writing, ['rahu'])
  const isOpen = two.all.length === 0
  const tone = isOpen ? 'mixed' : tones[two.goodCount]!
  const atMs = civilDay(span.from, zone).startMs
  const stays = two.all.map(({ longest }) => longest.claim.id)
  const parts = joinLines([
    {
      lines: [{ part: 'verdict', speak: (isOpen ? OPEN : VERDICTS[tone])(year), claims: stays }],
      claims: [],
    },
    two.parts,
    rahu.parts,
    { lines: [...two.all, ...rahu.all].flatMap((each) => sayEntries(each, zone)), claims: [] },
    sayDashaMeaning(owner, { atMs, zone, speakers }),
    { lines: owner.kind === 'sign' ? [groundOfSign()] : [], claims: [] },
  ])
  return {
    title: year,
    light: lightOf(tone),
    ...parts,
    uses: [],
    day: null,
    best: null,
    bestDates: [],
    gentleDates: [],
    endsAtMs: civilDay(span.until, zone).endMs,
  }
}

const maxEntries = 3

const sayEntries = ({ stays: [, ...later] }: GrahaTransits, zone: string): Lines['lines'] =>
  later.slice(0, maxEntries).map((stay) => ({
    part: 'ingress',
    speak: sayEntry(stay, zone),
    claims: [stay.claim.id],
  }))

const sayEntry = ({ graha, sign, fromUtcMs }: TransitStay, zone: string): Speak =>
  ENTERS(THE_GRAHA[graha], SIGN_LABELS[sign], sayDate(fromUtcMs ?? 0, zone))
