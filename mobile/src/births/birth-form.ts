import { BirthDetails, type Place } from '@astrovoice/contracts'

/** The fields of the birth form. */
export interface BirthForm {
  readonly name: string
  readonly date: string
  readonly time: string
  readonly isTimeKnown: boolean
  readonly place: Place | null
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

/** The request of the form; null while a field is missing or invalid. */
export function readBirthForm(form: BirthForm): BirthDetails | null {
  const details = BirthDetails.safeParse({
    name: form.name,
    date: form.date.trim(),
    time: form.isTimeKnown ? form.time.trim() : null,
    placeId: form.place?.id,
    ...(form.disambiguation !== null && { disambiguation: form.disambiguation }),
  })
  return details.success ? details.data : null
}
