/** What callers tell of themselves, as tools take it. */
export const situationNames = [
  'single',
  'in_relationship',
  'engaged',
  'married',
  'separated',
  'divorced',
  'widowed',
  'has_children',
  'expecting',
  'student',
  'employed',
  'unemployed',
  'in_business',
  'abroad',
] as const
export type SituationName = (typeof situationNames)[number]
