import { z } from 'zod'

/** A field that a browser sends once, several times or not at all, as a list. */
export const listField = <S extends z.ZodType<string>>(item: S) =>
  z
    .union([item, z.array(item)])
    .optional()
    .transform((value): z.output<S>[] => (value === undefined ? [] : ([value].flat() as z.output<S>[])))

/** A checkbox: browsers send nothing for one that is not ticked. */
export const checkbox = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** The version of a thing that a form was filled with; another one since makes the form stale. */
export const RevisionField = z.coerce.number().int().min(0)
