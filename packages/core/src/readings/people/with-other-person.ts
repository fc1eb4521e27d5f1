import type { Birth } from '../birth-reading.ts'
import type { ReadingContext, ToolOutput } from '../reading-tool.ts'
import { findStoredPerson } from './find-stored-person.ts'
import type { ToldPerson } from './person-argument.ts'
import { readBack } from './read-back.ts'
import { resolveTold } from './resolve-told.ts'

export interface AskedPerson {
  readonly with: ToldPerson
  readonly confirmed?: boolean | undefined
}

/**
 * Computes with a second person. A birth that was told is read back first, and computed with once it is confirmed; a
 * confirmation of what was never read back does not count.
 * @throws Refusal person_unknown, person_ambiguous, place_unknown, place_ambiguous, birth_out_of_range,
 * birth_time_unclear.
 */
export async function withOtherPerson(
  { with: told, confirmed }: AskedPerson,
  context: ReadingContext,
  compute: (other: Birth) => ToolOutput | Promise<ToolOutput>,
): Promise<ToolOutput> {
  const { date, place } = told
  if (date === undefined || place === undefined) return compute(await findStoredPerson(told, context))
  const birth = await resolveTold({ ...told, date, place }, context)
  const key = `${birth.date} ${birth.time} ${birth.place.id}`
  if (confirmed === true && context.readBack.has(key)) return compute(birth)
  context.readBack.add(key)
  return readBack(birth)
}
