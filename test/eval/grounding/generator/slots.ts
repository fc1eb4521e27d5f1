import type { Language } from '@astrovoice/contracts'
import { NAKSHATRA_LABELS, type Nakshatra } from '@astrovoice/astrology'
import { VARAS, tithiLabel } from '@astrovoice/astrology/panchang'
import type { Random } from '../swap-value.ts'
import type { Names, SubjectFacts } from './shapes.ts'

const months = (date: string) => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) })

/** Fills slots from the facts of a chart, in the names of the generator. */
export class Slots {
  readonly #facts: SubjectFacts
  readonly #names: Names
  readonly #language: Language
  readonly #random: Random

  constructor(facts: SubjectFacts, names: Names, language: Language, random: Random) {
    this.#facts = facts
    this.#names = names
    this.#language = language
    this.#random = random
  }

  pick<T>(from: readonly T[]): T {
    return from[this.#random(from.length)]!
  }

  name(table: 'graha' | 'sign' | 'motion' | 'dignity', value: string): string {
    return this.pick(this.#names[table][value]![this.#language])
  }

  house(n: number): string {
    return this.pick(this.#names.house[this.#language][n - 1]!)
  }

  other<T>(from: readonly T[], not: T): T {
    return this.pick(from.filter((each) => each !== not))
  }

  nakshatra = (id: string): string => NAKSHATRA_LABELS[id as Nakshatra][this.#language]

  /** “May 2030”; wrong ones are years away. */
  date(date: string, isRight: boolean): string {
    const { year, month } = months(date)
    const said = isRight ? year : year + (this.#random(2) === 0 ? -1 : 1) * (2 + this.#random(4))
    return `${this.#names.month[this.#language][month - 1]!} ${said}`
  }

  tithi = (n: number): string => tithiLabel(n > 15 && n < 30 ? n - 15 : n)[this.#language]
  vara = (day: number): string => VARAS[day]![this.#language]

  /** The form of a verb that says that something is there, or that it is not. */
  says(slot: string, isThere: boolean): string {
    return this.#names.says[this.#language]![slot]![isThere ? 0 : 1]
  }

  get facts(): SubjectFacts {
    return this.#facts
  }
  get names(): Names {
    return this.#names
  }
  get language(): Language {
    return this.#language
  }
  get random(): Random {
    return this.#random
  }
}
