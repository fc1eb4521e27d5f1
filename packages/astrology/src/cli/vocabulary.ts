import type { Label } from '../jyotish/index.ts'
import { label } from '../jyotish/label.ts'
import { HOUSE_GROUPS } from '../kp/index.ts'
import { festivalLabels } from '../panchang/festivals/rows/index.ts'
import { ACTIVITIES } from '../panchang/muhurta/activities.ts'
import { SEASON_LABELS } from '../panchang/muhurta/seasons.ts'
import { AYANAS, PAKSHAS } from '../panchang/names.ts'
import { labelOf as labelOfCharts } from '../speech/index.ts'
import { AREA_LABELS } from '../timing/index.ts'
import { YEAR_WORDS } from './year-words.ts'

const PERIODS: Readonly<Record<string, Label>> = {
  rahuKaal: label('Rahu Kaal', 'राहु काल'),
  yamaganda: label('Yamaganda', 'यमगंड'),
  gulika: label('Gulika', 'गुलिक'),
  abhijit: label('Abhijit Muhurta', 'अभिजित मुहूर्त'),
  brahmaMuhurta: label('Brahma Muhurta', 'ब्रह्म मुहूर्त'),
}

const CHOGHADIYAS: Readonly<Record<string, Label>> = {
  udveg: label('Udveg', 'उद्वेग'),
  chal: label('Chal', 'चल'),
  labh: label('Labh', 'लाभ'),
  amrit: label('Amrit', 'अमृत'),
  kaal: label('Kaal', 'काल'),
  shubh: label('Shubh', 'शुभ'),
  rog: label('Rog', 'रोग'),
}

const STRENGTHS: Readonly<Record<string, Label>> = {
  strong: label('strong', 'प्रबल', 'prabal'),
  fair: label('fair', 'मध्यम', 'madhyam'),
  slight: label('slight', 'हल्का', 'halka'),
  weak: label('weak', 'कमज़ोर', 'kamzor'),
}

const KP_STANDINGS: Readonly<Record<string, Label>> = {
  supported: label('supported', 'अनुकूल', 'anukool'),
  mixed: label('mixed', 'मिश्रित', 'mishrit'),
  patient: label('asks for patience', 'धीरज चाहिए', 'dheeraj chahiye'),
}

const VRATS: Readonly<Record<string, Label>> = {
  ekadashi: label('Ekadashi', 'एकादशी'),
  pradosh: label('Pradosh', 'प्रदोष'),
  sankashti: label('Sankashti Chaturthi', 'संकष्टी चतुर्थी'),
  purnima: label('Purnima', 'पूर्णिमा'),
  amavasya: label('Amavasya', 'अमावस्या'),
  shraddha: label('Shraddha', 'श्राद्ध', 'Shraddh'),
}

const matterLabels = Object.entries(HOUSE_GROUPS).map(([id, group]) => [id, group.label] as const)

const activityLabels = Object.entries(ACTIVITIES).map(([id, row]) => [id, row.label] as const)

const calendar: ReadonlyMap<string, Label> = new Map([
  ...Object.entries(YEAR_WORDS),
  ...matterLabels,
  ...activityLabels,
  ...Object.entries({
    ...festivalLabels,
    ...SEASON_LABELS,
    ...PERIODS,
    ...CHOGHADIYAS,
    ...AYANAS,
    ...PAKSHAS,
    ...STRENGTHS,
    ...KP_STANDINGS,
    ...VRATS,
    ...AREA_LABELS,
  }),
])

/** What to say for an id of any answer; undefined for what is no id. */
export const labelOf = (id: string): Label | undefined => labelOfCharts(id) ?? calendar.get(id)
