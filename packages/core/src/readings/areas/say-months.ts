import { civilDateAt } from '@astrovoice/astrology/time-place'
import type { Language } from '@astrovoice/contracts'
import { inAll, sayMonth, type Speak } from '../speak.ts'

/**
 * Months from one instant to another, as a clause: “from March to August 2027”, “in March 2027”, “until August 2027”
 * when it runs already. @param toMs is not part of it.
 */
export function sayMonths(fromMs: number, toMs: number, nowMs: number, zone: string): Speak {
  const say = (language: Language) => {
    const first = sayMonth(fromMs, zone, language)
    const last = sayMonth(toMs - 1, zone, language)
    if (fromMs <= nowMs && nowMs < toMs) return phrases[language].until(last)
    if (first === last) return phrases[language].in(first)
    const isOneYear = yearOf(fromMs, zone) === yearOf(toMs - 1, zone)
    return phrases[language].from(isOneYear ? first.replace(/\s*\S+$/, '') : first, last)
  }
  return inAll(say)
}

const yearOf = (instantMs: number, zone: string) => civilDateAt(instantMs, zone).slice(0, 4)

interface MonthPhrases {
  until(last: string): string
  in(month: string): string
  from(first: string, last: string): string
}

const phrases: Readonly<Record<Language, MonthPhrases>> = {
  en: {
    until: (last) => `until ${last}`,
    in: (month) => `in ${month}`,
    from: (first, last) => `from ${first} to ${last}`,
  },
  hi: {
    until: (last) => `${last} तक`,
    in: (month) => `${month} में`,
    from: (first, last) => `${first} से ${last} तक`,
  },
  hinglish: {
    until: (last) => `${last} tak`,
    in: (month) => `${month} mein`,
    from: (first, last) => `${first} se ${last} tak`,
  },
}
