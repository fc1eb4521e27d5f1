import { label, type Label } from '../../jyotish/label.ts'
import { HINDI_PARTS, spokenMoment } from './day-parts.ts'

const ENGLISH_PARTS = {
  dawn: 'in the early morning',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
} as const

/**
 * A reading of a clock (`HH:MM`) with its part of the day: “7 in the morning”, “सुबह 7 बजे”. The night after midnight
 * is said so, since its date is the next one.
 */
export const sayClockTime = (time: string): Label => {
  const { clock, english, hindi, day, civilDay } = spokenMoment(
    Date.parse(`1970-01-02T${time}:00Z`),
    '+00:00',
  )
  if (day < civilDay) {
    return label(
      `${clock.en} after midnight`,
      `आधी रात के बाद ${clock.hi}`,
      `aadhi raat ke baad ${clock.hinglish}`,
    )
  }
  const [hi, hinglish] = HINDI_PARTS[hindi]
  return label(`${clock.en} ${ENGLISH_PARTS[english]}`, `${hi} ${clock.hi}`, `${hinglish} ${clock.hinglish}`)
}
