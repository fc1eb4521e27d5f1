import { z } from 'zod'
import { Language } from '../language.ts'

const ClockTime = z.iso.time({ precision: -1 })

/** Hours of the day without notices, by the caller's clock; they may go over midnight. */
export const QuietHours = z
  .strictObject({
    from: ClockTime.describe('HH:MM'),
    until: ClockTime.describe('HH:MM, not quiet any more.'),
  })
  .refine(({ from, until }) => from !== until, 'must begin and end at different times')
  .meta({ id: 'QuietHours' })
export type QuietHours = z.infer<typeof QuietHours>

/** What callers who have said nothing have. */
export const defaultQuietHours: QuietHours = { from: '22:00', until: '08:00' }

export const Script = z.enum(['devanagari', 'latin']).meta({
  id: 'Script',
  description: 'The letters in which Hindi words are written.',
})
export type Script = z.infer<typeof Script>

const hasZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** The name of a zone. Offsets such as +05:30 are none: they know no daylight saving. */
const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/)
  .refine(hasZone, 'must be an IANA zone')
  .describe('IANA zone, such as Asia/Kolkata.')

const appLanguage = Language.nullable().describe(
  'The language of the app and of notices; null: that of the device.',
)
const speechLanguage = Language.nullable().describe(
  'The language that calls begin in; null: that of the app. It can be chosen for each call.',
)
const script = Script.nullable().describe(
  'How captions and transcripts of calls write Hindi; null: Devanagari in Hindi, Latin letters in Hinglish.',
)
const quietHours = QuietHours.nullable().describe('No notice is sent in these hours; null: none are quiet.')
const timeZone = TimeZone.nullable().describe(
  'Whose clock quiet hours go by; null: that of the present place, else of India.',
)

const sharesMemory = z
  .boolean()
  .describe('Whether each astrologer hears what others remember of the caller; else only their own talks.')

/** How the app and calls are for a caller. */
export const Preferences = z
  .object({
    appLanguage: appLanguage.default(null),
    speechLanguage: speechLanguage.default(null),
    script: script.default(null),
    quietHours: quietHours.default(defaultQuietHours),
    timeZone: timeZone.default(null),
    sharesMemory: sharesMemory.default(false),
  })
  .meta({ id: 'Preferences' })
export type Preferences = z.infer<typeof Preferences>

/** What of them is to change. */
export const PreferencesChange = z
  .strictObject({ appLanguage, speechLanguage, script, quietHours, timeZone, sharesMemory })
  .partial()
  .meta({ id: 'PreferencesChange', description: 'What is left out stays as it is.' })
export type PreferencesChange = z.infer<typeof PreferencesChange>
