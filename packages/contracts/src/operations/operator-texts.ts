import type { Language } from '../language.ts'

export interface TextSpec {
  readonly what: string
  /** Whether callers read or hear it. */
  readonly manner: 'shown' | 'spoken'
  readonly maxLength: number
  /** Whether it may be empty. */
  readonly isOptional: boolean
  readonly defaults: Readonly<Record<Language, string>>
}

/**
 * Every text that an operator may change. Notices of consent are none: a changed notice needs a new version and asks
 * each caller again. Messages with codes are none: carriers accept registered wordings alone.
 */
export const operatorTexts = {
  callsPaused: {
    what: 'Why no call can be started, while the flag `newCalls` is off.',
    manner: 'shown',
    maxLength: 200,
    isOptional: false,
    defaults: {
      en: 'Calls are paused for a short time. Please try again later; nothing was charged.',
      hi: 'कॉल थोड़ी देर के लिए रुकी हुई हैं। कृपया बाद में फिर करें; कोई शुल्क नहीं लगा।',
      hinglish: 'Calls thodi der ke liye ruki hui hain. Kripya baad mein phir karein; koi charge nahin laga.',
    },
  },
  greeting: {
    what: 'What astrologers weave into their first greeting, such as wishes on a festival. Empty: nothing.',
    manner: 'spoken',
    maxLength: 120,
    isOptional: true,
    defaults: { en: '', hi: '', hinglish: '' },
  },
} as const satisfies Record<string, TextSpec>

export type OperatorTextName = keyof typeof operatorTexts

export const operatorTextNames = Object.keys(operatorTexts) as [OperatorTextName, ...OperatorTextName[]]
