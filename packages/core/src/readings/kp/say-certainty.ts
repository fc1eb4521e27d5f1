import { computeChart, phrase } from '@astrovoice/astrology'
import { judgeMatter, readKp, type KpJudgement } from '@astrovoice/astrology/kp'
import type { BirthReading } from '../birth-reading.ts'
import type { Speak } from '../speak.ts'

const minuteMs = 60_000
const tested = [1, 5] as const
type Minutes = (typeof tested)[number]

/** The least error of the birth time, of one and five minutes, that would give the cusp another sub lord. */
export function subLordMovesWithin(
  { chart }: BirthReading,
  { matter, subLord }: Pick<KpJudgement, 'matter' | 'subLord'>,
): Minutes | null {
  const subLordAt = (minutes: number) => {
    const { utcMs, place, conventions } = chart
    const moved = computeChart({ utcMs: utcMs + minutes * minuteMs, ...place, node: conventions.node })
    return judgeMatter(readKp(moved), matter).subLord
  }
  const moves = (minutes: Minutes) => [-minutes, minutes].some((each) => subLordAt(each) !== subLord)
  return tested.find(moves) ?? null
}

const MINUTES = phrase(
  '{0} of birth time could change this sub lord',
  'जन्म समय में {0} का फ़र्क इस उपस्वामी को बदल सकता है',
  'janm samay mein {0} ka farak is upswami ko badal sakta hai',
)
const minutes: Readonly<Record<Minutes, Speak>> = {
  1: { en: 'one minute', hi: 'एक मिनट', hinglish: 'ek minute' },
  5: { en: 'five minutes', hi: 'पाँच मिनट', hinglish: 'paanch minute' },
}

export const tendency: Speak = {
  en: 'this is a tendency, not a promise',
  hi: 'यह झुकाव है, वादा नहीं',
  hinglish: 'yeh jhukaav hai, vaada nahi',
}

/** What an error of the birth time does to a sub lord: a clause. */
export const saySubLordCertainty = (within: Minutes | null): Speak =>
  within === null ? tendency : MINUTES(minutes[within])
