import type { Pattern } from '../patterns/concept.ts'
import { affairs } from './affairs.ts'
import { health } from './health.ts'
import { magic } from './magic.ts'
import { manners } from './manners.ts'
import { people } from './people.ts'
import { selfHarm } from './self-harm.ts'
import { time } from './time.ts'
import { violence } from './violence.ts'

/** Every meaning that the classifier knows. */
export const lexicon: readonly Pattern[] = [
  ...people,
  ...time,
  ...selfHarm,
  ...violence,
  ...health,
  ...affairs,
  ...magic,
  ...manners,
]
