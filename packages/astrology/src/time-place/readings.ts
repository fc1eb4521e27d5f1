import { CivilTimeFault } from './civil-time-fault.ts'
import { formatOffset, type ClockEvidence, type ClockReading, type ClockReadingId } from './clock-reading.ts'
import { isDoubtful } from './doubtful-clocks.ts'
import { localMeanOffsetMinutes } from './local-mean-time.ts'
import type { SecondClock } from './second-clocks.ts'
import { civilDateAt, instantsOf, skippedInstants, zoneOffsetMinutes, type ClockMs } from './zone.ts'

/** The clock of the zone at an instant. */
export const zoneReading = (id: ClockReadingId, zone: string, utcMs: number): ClockReading => {
  const offsetMinutes = zoneOffsetMinutes(zone, utcMs)
  const evidence = [zoneEvidence(zone, utcMs, offsetMinutes)]
  if (isDoubtful(zone, civilDateAt(utcMs, zone))) evidence.push(doubtEvidence)
  return { id, utcMs, offsetMinutes, evidence }
}

const doubtEvidence: ClockEvidence = {
  kind: 'doubtful',
  en: 'The time zone database doubts its own record of this clock. Compare it with a document of that time.',
  hi: 'समय क्षेत्र के आँकड़े स्वयं इस घड़ी को पक्का नहीं मानते। उस समय के किसी दस्तावेज़ से मिलाएँ।',
  hinglish: 'Time zone ka record khud is ghadi ko pakka nahin maanta. Us samay ke dastavez se milaayen.',
}

/** The other clock of a place that keeps two. Where that clock skipped or repeated the time, its earlier instant. */
export const secondClockReading = (
  { id, clock, en, hi, hinglish }: SecondClock,
  clockMs: ClockMs,
): ClockReading => {
  const utcMs =
    typeof clock === 'string'
      ? (instantsOf(clockMs, clock)[0] ?? skippedInstants(clockMs, clock)[0])
      : clockMs - clock.offsetMinutes * 60_000
  const offsetMinutes = (clockMs - utcMs) / 60_000
  const evidence: ClockEvidence = {
    kind: 'second-clock',
    en: `Read on ${en}, UTC${formatOffset(offsetMinutes)}.`,
    hi: `${hi} के अनुसार, UTC${formatOffset(offsetMinutes)}।`,
    hinglish: `${hinglish} ke anusar, UTC${formatOffset(offsetMinutes)}.`,
  }
  return { id, utcMs, offsetMinutes, evidence: [evidence] }
}

/** The clock of the birth meridian, before there was standard time. */
export const localMeanReading = (
  id: ClockReadingId,
  clockMs: ClockMs,
  { zone, longitudeDeg }: { readonly zone: string; readonly longitudeDeg?: number | undefined },
  nearMs: number,
): ClockReading => {
  if (longitudeDeg === undefined) {
    throw new CivilTimeFault(
      'longitude-missing',
      'Before standard time each town kept the mean time of its own meridian; send the longitude of birth.',
    )
  }
  const offsetMinutes = localMeanOffsetMinutes(longitudeDeg, zone, nearMs)
  const utcMs = Math.round(clockMs - offsetMinutes * 60_000)
  const at = `UTC${formatOffset(offsetMinutes)}`
  const evidence: ClockEvidence = {
    kind: 'local-mean-time',
    en: `Before standard time: local mean time of the birthplace, ${at}.`,
    hi: `मानक समय से पहले: जन्मस्थान का स्थानीय माध्य समय, ${at}।`,
    hinglish: `Manak samay se pehle: janmsthan ka sthaniya madhya samay, ${at}.`,
  }
  return { id, utcMs, offsetMinutes, evidence: [evidence] }
}

/** British India advanced its clocks in the Second World War (IANA: 1941-10-01 to 1942-05-15, 1942-09-01 to 1945-10-15). */
const isIndianWarTime = (zone: string, offsetMinutes: number): boolean =>
  /^asia\/(kolkata|calcutta)$/i.test(zone) && offsetMinutes === 390

const zoneEvidence = (zone: string, utcMs: number, offsetMinutes: number): ClockEvidence => {
  const at = `UTC${formatOffset(offsetMinutes)}`
  if (isIndianWarTime(zone, offsetMinutes)) {
    return {
      kind: 'war-time',
      en: `War time: clocks in India were one hour ahead, ${at}.`,
      hi: `युद्धकालीन समय: भारत में घड़ियाँ एक घंटा आगे थीं, ${at}।`,
      hinglish: `Yuddh ke samay Bharat mein ghadiyan ek ghanta aage thin, ${at}.`,
    }
  }
  if (isSummerTime(zone, utcMs, offsetMinutes)) {
    return {
      kind: 'summer-time',
      en: `Summer time in ${zone}, ${at}.`,
      hi: `${zone} में ग्रीष्मकालीन समय, ${at}।`,
      hinglish: `${zone} mein summer time, ${at}.`,
    }
  }
  return {
    kind: 'zone',
    en: `Standard time in ${zone}, ${at}.`,
    hi: `${zone} का मानक समय, ${at}।`,
    hinglish: `${zone} ka manak samay, ${at}.`,
  }
}

/** Whether the clocks are ahead of where they stand in January or in July of the same year. */
const isSummerTime = (zone: string, utcMs: number, offsetMinutes: number): boolean => {
  const year = new Date(utcMs).getUTCFullYear()
  return [0, 6].some((month) => zoneOffsetMinutes(zone, Date.UTC(year, month, 1)) < offsetMinutes)
}
