import type { Area } from '@astrovoice/astrology/timing'
import { z } from 'zod'
import { Refusal } from '../answer/refusal.ts'
import type { Matter } from './matters.ts'
import { situationNames, type SituationName } from './situation-names.ts'

/** What the caller has told of themselves; an answer holds to it, not to the chart. */
export const Situation = z
  .array(z.enum(situationNames))
  .max(6)
  .optional()
  .describe('What the caller has said of themselves, such as married or employed.')

/** Of each of these topics one situation holds at a time. */
const topics: readonly (readonly SituationName[])[] = [
  ['single', 'in_relationship', 'engaged', 'married', 'separated', 'divorced', 'widowed'],
  ['student', 'employed', 'unemployed', 'in_business'],
]

/** What was told in this call, and of earlier calls what it does not take back. */
export function mergeSituations(
  told: readonly SituationName[] = [],
  earlier: readonly SituationName[] = [],
): readonly SituationName[] {
  const takenBack = topics.filter((topic) => topic.some((each) => told.includes(each))).flat()
  return [...new Set([...told, ...earlier.filter((each) => !takenBack.includes(each))])]
}

/** What an area is about for a caller in a situation; of two that fit, the first row holds. */
const rows: readonly (readonly [Area, SituationName, Matter])[] = [
  ['love', 'married', 'relationship'],
  ['love', 'engaged', 'relationship'],
  ['love', 'in_relationship', 'relationship'],
  ['marriage', 'separated', 'companionship'],
  ['marriage', 'divorced', 'companionship'],
  ['marriage', 'widowed', 'companionship'],
  ['marriage', 'married', 'marriedLife'],
  ['children', 'has_children', 'childrensGrowth'],
  ['work', 'unemployed', 'newJob'],
  ['work', 'student', 'newJob'],
  ['work', 'employed', 'progressAtWork'],
  ['workChange', 'unemployed', 'newJob'],
  ['business', 'in_business', 'businessGrowth'],
  ['travel', 'abroad', 'lifeAbroad'],
]

/**
 * What the caller asks about, given what they told.
 * @throws Refusal `pregnancy`: of a child that is expected nothing is read.
 */
export function matterOf(area: Area, told: readonly SituationName[] = []): Matter {
  if (area === 'children' && told.includes('expecting')) {
    throw new Refusal('pregnancy', 'The caller expects a child; nothing of a pregnancy is read.')
  }
  return rows.find(([of, situation]) => of === area && told.includes(situation))?.[2] ?? area
}
