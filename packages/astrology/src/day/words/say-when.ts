import { label, type Label } from '../../jyotish/label.ts'
import type { Interval } from '../../panchang/limbs.ts'
import { HINDI_PARTS, spokenMoment, type SpokenMoment } from './day-parts.ts'
import { type Hearer, NEAR_DAYS, sayCalendarDay, WEEK, weekdayOf } from './say-day.ts'

const isNight = ({ english }: SpokenMoment) => english === 'night'

/** How far the day of a moment is from the hearer's: what is spoken of after midnight is still tonight. */
const distance = (moment: SpokenMoment, now: SpokenMoment): number => {
  // In the small hours “tonight” is the night that runs, and the next night is called by its day.
  if (now.day === now.civilDay) return moment.day - now.civilDay
  if (isNight(moment)) return moment.day === now.day ? 0 : Math.max(2, moment.day - now.day)
  return moment.day - now.civilDay
}

/** “this evening”, “tonight”, “early tomorrow morning”, “on Thursday night”, “on the evening of 5 December”. */
const inEnglish = (moment: SpokenMoment, now: SpokenMoment): string => {
  const away = distance(moment, now)
  const early = moment.english === 'dawn' ? 'early ' : ''
  const part = moment.english === 'dawn' ? 'morning' : moment.english
  if (away === 0) return part === 'night' ? 'tonight' : `${early}this ${part}`
  if (away === 1) return `${early}tomorrow ${part}`
  if (away === -1) return part === 'night' ? 'last night' : `${early}yesterday ${part}`
  if (away > 0 && away < WEEK) return `${early}on ${weekdayOf(moment.day).en} ${part}`
  return `${early}on the ${part} of ${sayCalendarDay(moment.day, now.civilDay).en}`
}

/** “आज शाम”, “कल भोर में”, “गुरुवार की रात”, “5 दिसंबर की शाम”. */
const inHindi = (moment: SpokenMoment, now: SpokenMoment): readonly [hi: string, hinglish: string] => {
  const away = distance(moment, now)
  const [hi, hinglish] = HINDI_PARTS[moment.hindi]
  const near = NEAR_DAYS[away]
  if (near !== undefined) return [`${near.hi} ${hi}`, `${near.hinglish} ${hinglish}`]
  const day = away > 0 && away < WEEK ? weekdayOf(moment.day) : sayCalendarDay(moment.day, now.civilDay)
  return [`${day.hi} की ${hi}`, `${day.hinglish} ki ${hinglish}`]
}

/** A moment with its day: “1:47 tonight”, “कल सुबह 5 बजकर 12 मिनट”. To be followed by से or तक in Hindi. */
export const sayWhen = (utcMs: number, { nowMs, zone }: Hearer): Label => {
  const [moment, now] = [spokenMoment(utcMs, zone), spokenMoment(nowMs, zone)]
  const [hi, hinglish] = inHindi(moment, now)
  return label(
    `${moment.clock.en} ${inEnglish(moment, now)}`,
    `${hi} ${moment.clock.hi}`,
    `${hinglish} ${moment.clock.hinglish}`,
  )
}

/** A moment at which something happens: “6:54 tomorrow morning”, “कल सुबह 6 बजकर 54 मिनट पर”. */
export const sayAt = (utcMs: number, hearer: Hearer): Label => {
  const { en, hi, hinglish } = sayWhen(utcMs, hearer)
  // Whole hours end in बजे, which needs no पर.
  return label(en, hi.replace(/मिनट$/, 'मिनट पर'), hinglish.replace(/minute$/, 'minute par'))
}

/** From when to when: “1:57 to 3:34 this afternoon”, “आज दोपहर 1 बजकर 57 मिनट से 3 बजकर 34 मिनट तक”. */
export const sayStretch = ({ startMs, endMs }: Interval, hearer: Hearer): Label => {
  const { nowMs, zone } = hearer
  const [start, end] = [spokenMoment(startMs, zone), spokenMoment(endMs, zone)]
  const now = spokenMoment(nowMs, zone)
  const [from, to] = [sayWhen(startMs, hearer), sayWhen(endMs, hearer)]
  const isSameDay = distance(start, now) === distance(end, now)
  const [endHi, endHinglish] = HINDI_PARTS[end.hindi]
  const isSamePart = isSameDay && start.hindi === end.hindi
  const hindiEnd = !isSameDay ? to.hi : isSamePart ? end.clock.hi : `${endHi} ${end.clock.hi}`
  const hinglishEnd = !isSameDay
    ? to.hinglish
    : isSamePart
      ? end.clock.hinglish
      : `${endHinglish} ${end.clock.hinglish}`
  return label(
    `${isSameDay && start.english === end.english ? start.clock.en : from.en} to ${to.en}`,
    `${from.hi} से ${hindiEnd} तक`,
    `${from.hinglish} se ${hinglishEnd} tak`,
  )
}
