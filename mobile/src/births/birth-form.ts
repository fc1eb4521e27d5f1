import { z } from 'zod'
import {
  accuracyOf,
  BirthDetails,
  isUnderAge,
  type BirthProfile,
  type Gender,
  type PartOfDay,
  type Place,
  type Relation,
  type TimeAccuracy,
} from '@astrovoice/contracts'
import { readDate, type DateProblem } from './read-date.ts'
import { readTime, type TimeProblem } from './read-time.ts'

/** The fields of the birth form, as they are typed. */
export interface BirthForm {
  readonly relation: Relation
  readonly name: string
  readonly gender: Gender | null
  readonly date: string
  readonly accuracy: TimeAccuracy
  readonly time: string
  readonly partOfDay: PartOfDay | null
  readonly place: Place | null
  /** Of a person under eighteen: whether the caller is their guardian and agrees; null while not said. */
  readonly isGuardian: boolean | null
  /** Which of two equal clock times is meant. */
  readonly disambiguation: string | null
}

export const emptyBirthForm: BirthForm = {
  relation: 'self',
  name: '',
  gender: null,
  date: '',
  accuracy: 'exact',
  time: '',
  partOfDay: null,
  place: null,
  isGuardian: null,
  disambiguation: null,
}

/** The form as a stored birth fills it. */
export const toBirthForm = (birth: BirthProfile): BirthForm => ({
  relation: birth.relation,
  name: birth.name,
  gender: birth.gender,
  date: birth.date,
  accuracy: accuracyOf(birth),
  time: birth.time ?? '',
  partOfDay: birth.partOfDay,
  place: birth.place,
  isGuardian: birth.guardianAgreedAt === null ? null : true,
  disambiguation: null,
})

/** Why a field does not fit: a name in the messages. */
export type BirthProblem =
  | 'nameMissing'
  | 'placeMissing'
  | 'partMissing'
  | 'guardianMissing'
  | 'tooYoung'
  | `date-${DateProblem}`
  | `time-${TimeProblem}`

export const hasTime = (accuracy: TimeAccuracy): boolean => accuracy === 'exact' || accuracy === 'about'

/** Reads the form into the request. Every field that does not fit has its own problem as message. `today` is ISO 8601. */
export const birthForm = (today: string) =>
  z
    .custom<BirthForm>()
    .transform((form, context): z.input<typeof BirthDetails> => {
      const refuse = (field: keyof BirthForm, message: BirthProblem) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return ''
      }
      const { accuracy, name, place, relation, gender, partOfDay, disambiguation } = form
      const date = readDate(form.date, today)
      const time = hasTime(accuracy) ? readTime(form.time) : { time: null }
      const isMinor = 'date' in date && isUnderAge(today, date.date)
      if (isMinor && relation === 'self') refuse('date', 'tooYoung')
      else if (isMinor && form.isGuardian !== true) refuse('isGuardian', 'guardianMissing')
      if (accuracy === 'part_of_day' && partOfDay === null) refuse('partOfDay', 'partMissing')
      return {
        relation,
        gender,
        name: name.trim() === '' ? refuse('name', 'nameMissing') : name,
        date: 'date' in date ? date.date : refuse('date', `date-${date.problem}`),
        time: 'time' in time ? time.time : refuse('time', `time-${time.problem}`),
        isTimeApproximate: accuracy === 'about',
        partOfDay: accuracy === 'part_of_day' ? partOfDay : null,
        isGuardian: isMinor && form.isGuardian === true,
        placeId: place ? place.id : refuse('place', 'placeMissing'),
        ...(disambiguation !== null && { disambiguation }),
      }
    })
    .pipe(BirthDetails)
