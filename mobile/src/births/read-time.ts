import { toLatinDigits } from './read-date.ts'

/** Why typed words are no time of birth. */
export type TimeProblem = 'missing' | 'unreadable' | 'impossible'

export type ReadTime = { readonly time: string } | { readonly problem: TimeProblem }

const shape = /^(\d{1,2})(?:[:.\s]?(\d{2}))?(?:[:.]\d{2})?\s*(a\.?m\.?|p\.?m\.?)?$/

/** Reads a time of birth as people type it: `9:05`, `10:30 PM`, `10.30pm`, `2205`, `9 am`, `१०:३०`. Seconds are left out. */
export function readTime(typed: string): ReadTime {
  const text = toLatinDigits(typed.trim().toLowerCase())
  if (text === '') return { problem: 'missing' }
  const [, hours, minutes, half] = shape.exec(text) ?? []
  if (hours === undefined || (minutes === undefined && half === undefined)) return { problem: 'unreadable' }
  const hour = hourOf(Number(hours), half?.[0])
  const minute = Number(minutes ?? 0)
  if (hour === null || minute > 59) return { problem: 'impossible' }
  return { time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':') }
}

/** The hour of 24; a clock of twelve hours calls midnight and noon 12. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
