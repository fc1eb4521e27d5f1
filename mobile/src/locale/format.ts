import type { Language } from '@astrovoice/contracts'

/** India's way to write figures and dates, in the digits that all languages use on a phone. */
const intlLocale = { en: 'en-IN', hi: 'hi-IN-u-nu-latn', hinglish: 'en-IN' } as const

/** An amount of money: ₹12, or ₹12.50 with paise. */
export function formatPaise(amountPaise: number, language: Language): string {
  return new Intl.NumberFormat(intlLocale[language], {
    style: 'currency',
    currency: 'INR',
    minimumFractionDigits: amountPaise % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amountPaise / 100)
}

/** A duration: 0:07, 12:30, 1:02:03. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000))
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return h > 0 ? `${h}:${twoDigits(m)}:${twoDigits(s)}` : `${m}:${twoDigits(s)}`
}

/** A time in the caller's time zone: 24 Nov, 4:30 pm. */
export function formatMoment(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(intlLocale[language], {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** A civil date without a time zone: 15 May 1990. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(intlLocale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** The date of an instant by the calendar of a zone: 3 Jun 2027. */
export function formatInstantDate(instant: string, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(intlLocale[language], { dateStyle: 'medium', timeZone }).format(
    new Date(instant),
  )
}

/** A span of days by the calendar of a zone: 12 Mar 2027 – 4 May 2028. Instants are ISO 8601. */
export function formatSpan(
  { from, until }: { readonly from: string; readonly until: string },
  timeZone: string,
  language: Language,
): string {
  const [first, last] = [from, until].map((instant) => formatInstantDate(instant, timeZone, language))
  return first === last ? `${first}` : `${first} – ${last}`
}

/** A time by the clock of a zone, with the weekday when it is not on `date`: 6:43 am, or Tue, 1:47 am. */
export function formatTimeAt(instant: string, date: string, timeZone: string, language: Language): string {
  const moment = new Date(instant)
  // This locale writes dates as ISO 8601 does.
  const isOtherDay = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment) !== date
  return new Intl.DateTimeFormat(intlLocale[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(isOtherDay && { weekday: 'short' }),
  }).format(moment)
}

/** The weekday of a civil date, with its day: Mon 30. */
export function formatWeekday(date: string, language: Language): string {
  return new Intl.DateTimeFormat(intlLocale[language], {
    weekday: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}
