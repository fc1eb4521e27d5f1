/** Why typed words are no date of birth. */
export type DateProblem = 'missing' | 'unreadable' | 'yearShort' | 'impossible' | 'early' | 'future'

export type ReadDate = { readonly date: string } | { readonly problem: DateProblem }

/** The engine's tables begin here. */
export const firstDate = '1900-01-01'

const months: readonly RegExp[] = [
  /^(jan|जन)/,
  /^(feb|फ़?र|फ़र)/,
  /^(mar|मार्च)/,
  /^(apr|अप्र)/,
  /^(may|mai|मई)/,
  /^(jun|जून)/,
  /^(jul|जुल)/,
  /^(aug|अग)/,
  /^(sep|सित)/,
  /^(oct|okt|अक्)/,
  /^(nov|नव)/,
  /^(dec|dis|दिस)/,
]

/**
 * Reads a date of birth as people type it: `15/05/1990`, `1990-5-15`, `15 May 1990`, `May 15, 1990`, `१५/०५/१९९०`. A date
 * in figures is day, month, year, as India writes it; the other order is taken where only it fits. `today` is ISO 8601.
 */
export function readDate(typed: string, today: string): ReadDate {
  const parts = toLatinDigits(typed.trim().toLowerCase())
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s/.,\-–]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return { problem: 'missing' }
  const order = parts.length === 3 ? findOrder(parts) : null
  if (!order) return { problem: 'unreadable' }
  const [year, month, day] = order
  if (year.length < 4) return { problem: 'yearShort' }
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  if (!isReal(date)) return { problem: 'impossible' }
  if (date < firstDate) return { problem: 'early' }
  return date > today ? { problem: 'future' } : { date }
}

/** The date by the device's calendar, ISO 8601. */
export const todayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** Year, month and day of three parts. */
function findOrder(parts: readonly string[]): readonly [string, string, string] | null {
  const at = parts.findIndex((part) => monthOf(part) !== null)
  if (at >= 0) {
    const month = String(monthOf(parts[at] ?? ''))
    const [a = '', b = ''] = parts.filter((_, i) => i !== at)
    if (![a, b].every(isFigure)) return null
    return a.length > 2 ? [a, month, b] : [b, month, a]
  }
  if (!parts.every(isFigure)) return null
  const [a = '', b = '', c = ''] = parts
  if (a.length > 2) return [a, b, c]
  return Number(b) > 12 && Number(a) <= 12 ? [c, a, b] : [c, b, a]
}

const isFigure = (part: string) => /^\d{1,4}$/.test(part)

const monthOf = (part: string): number | null => {
  const at = months.findIndex((month) => month.test(part))
  return at < 0 ? null : at + 1
}

/** Whether the calendar has the date. */
function isReal(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

/** Figures of Devanagari as those of Latin. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
