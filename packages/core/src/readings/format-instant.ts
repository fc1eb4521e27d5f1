import type { Language } from '@astrovoice/contracts'

const styles = {
  month: { month: 'long', year: 'numeric' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const locales: Readonly<Record<keyof typeof styles, Readonly<Record<Language, string>>>> = {
  month: { en: 'en-IN', hi: 'hi-IN', hinglish: 'en-IN' },
  moment: { en: 'en-IN', hi: 'hi-IN-u-nu-latn', hinglish: 'en-IN' },
}

/** Callers of one gateway were born in few zones. */
const maxFormats = 64
const formats = new Map<string, Intl.DateTimeFormat>()

/** An instant by the clock and calendar of a zone. Formats are kept, since making one takes a millisecond. */
export function formatInstant(
  instantMs: number,
  style: keyof typeof styles,
  timeZone: string,
  language: Language,
): string {
  const key = `${style} ${language} ${timeZone}`
  const known = formats.get(key)
  if (known) return known.format(instantMs)
  if (formats.size >= maxFormats) formats.clear()
  const format = new Intl.DateTimeFormat(locales[style][language], { ...styles[style], timeZone })
  formats.set(key, format)
  return format.format(instantMs)
}
