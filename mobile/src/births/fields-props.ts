import type { FieldError, UseFormReturn } from 'react-hook-form'
import type { BirthDetails } from '@astrovoice/contracts'
import type { BirthForm } from './birth-form.ts'

/** What the fields of a birth share. */
export interface FieldsProps {
  readonly form: UseFormReturn<BirthForm, unknown, BirthDetails>
  /** The words for what is wrong with a field. */
  readonly problemOf: (error: FieldError | undefined) => string | undefined
}
