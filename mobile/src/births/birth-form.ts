import { z } from 'zod'
import { BirthDetails, type Place } from '@astrovoice/contracts'
import { readDate, type DateProblem } from './read-date.ts'
import { readTime, type TimeProblem } from './read-time.ts'

/** The fields of the birth form, as they are typed. */
export interface BirthForm {
  readonly name: string
  readonly date: string
  readonly time: string
  readonly isTimeKnown: boolean
  readonly place: Place | null
  /** Which of two equal clock times is meant. */
  readonly disambiguation: string | null
}

export const emptyBirthForm: BirthForm = {
  name: '',
  date: '',
  time: '',
  isTimeKnown: true,
  place: null,
  disambiguation: null,
}

/** Why a field does not fit: a key of the strings. */
export type BirthProblem = 'nameMissing' | 'placeMissing' | `date-${DateProblem}` | `time-${TimeProblem}`

/** Reads the form into the request. Every field that does not fit has its own problem as message. `today` is ISO 8601. */
export const birthForm = (today: string) =>
  z
    .custom<BirthForm>()
    .transform((form, context): z.input<typeof BirthDetails> => {
      const refuse = (field: keyof BirthForm, message: BirthProblem) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return ''
      }
      const { name, place, disambiguation } = form
      const date = readDate(form.date, today)
      const time = form.isTimeKnown ? readTime(form.time) : { time: null }
      return {
        name: name.trim() === '' ? refuse('name', 'nameMissing') : name,
        date: 'date' in date ? date.date : refuse('date', `date-${date.problem}`),
        time: 'time' in time ? time.time : refuse('time', `time-${time.problem}`),
        placeId: place ? place.id : refuse('place', 'placeMissing'),
        ...(disambiguation !== null && { disambiguation }),
      }
    })
    .pipe(BirthDetails)
