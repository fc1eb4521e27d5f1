import { type Label, label } from '../jyotish/label.ts'
import { clockAt } from '../time-place/zone.ts'

const date = (language: 'en-IN' | 'hi-IN') =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const [ENGLISH, HINDI] = [date('en-IN'), date('hi-IN')]

/** A day as it is spoken, by the calendar of an IANA zone: “15 August 2027”, “15 अगस्त 2027”. */
export const sayDate = (utcMs: number, zone: string): Label => {
  const clockMs = clockAt(utcMs, zone)
  return label(ENGLISH.format(clockMs), HINDI.format(clockMs))
}
