import { concepts } from '@astrovoice/core/safety'
import { business } from './business.ts'
import { children } from './children.ts'
import { education } from './education.ts'
import { family } from './family.ts'
import { health } from './health.ts'
import { love } from './love.ts'
import { marriage } from './marriage.ts'
import { money } from './money.ts'
import { property } from './property.ts'
import { spirit } from './spirit.ts'
import { travel } from './travel.ts'
import { vehicle } from './vehicle.ts'
import { work } from './work.ts'
import { workChange } from './work-change.ts'

/** The parts of life that callers ask about, by the names of the tools’ areas. */
export const areaWords = concepts('area', {
  love,
  marriage,
  children,
  education,
  work,
  work_change: workChange,
  business,
  money,
  property,
  vehicle,
  travel,
  family,
  spirit,
  health,
})
