import type { HoroscopeSentence, Light } from '@astrovoice/contracts'
import type { AlmanacDay, DayTone, Stretch, UseOfDay } from '@astrovoice/astrology/day'
import type { Claim } from '@astrovoice/astrology/rules'
import type { Sentence, Speak } from '../readings/index.ts'

/** One sentence of a horoscope, or a few that belong together, with the claims it rests on. */
export interface Line {
  readonly part: HoroscopeSentence['part']
  readonly speak: Speak
  readonly claims: readonly Claim['id'][]
}

/** Lines with the claims that they name. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly claims: readonly Claim[]
}

export const noLines: Lines = { lines: [], claims: [] }

/** Everything of a horoscope before a language is chosen. */
export interface WrittenHoroscope extends Lines {
  readonly title: Speak
  readonly light: Light
  readonly uses: readonly UseOfDay[]
  /** The day whose good and hard stretches are shown; null for a longer period. */
  readonly day: AlmanacDay | null
  readonly best: Stretch | null
  readonly bestDates: readonly string[]
  readonly gentleDates: readonly string[]
  readonly endsAtMs: number
}

export const lineOf = (part: Line['part'], { speak, claims }: Sentence): Line => ({ part, speak, claims })

export const joinLines = (all: readonly Lines[]): Lines => ({
  lines: all.flatMap(({ lines }) => lines),
  claims: all.flatMap(({ claims }) => claims),
})

const lights = { good: 'green', mixed: 'amber', careful: 'red' } as const satisfies Record<DayTone, Light>
export const lightOf = (tone: DayTone): Light => lights[tone]
