/** The language of the screens. */
export type UiLanguage = 'en' | 'hi'

/** India's way to write figures and dates, in the digits that both languages use on a phone. */
const intlLocale = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' } as const

/** An amount of money: ₹12, or ₹12.50 with paise. */
export function formatPaise(amountPaise: number, language: UiLanguage): string {
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
export function formatMoment(instant: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(intlLocale[language], {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** A civil date without a time zone: 15 May 1990. */
export function formatDate(date: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(intlLocale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}
