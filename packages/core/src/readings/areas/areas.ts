import { AREAS, type Area } from '@astrovoice/astrology/timing'
import { z } from 'zod'

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Parts of life as the model names them: `workChange` is `work_change`. */
export const AreaName = z.enum(AREAS.map(snake) as [string, ...string[]])

export const areaNamed = (name: string): Area => {
  const area = AREAS.find((each) => snake(each) === name)
  if (!area) throw new Error(`There is no area ${name}.`)
  return area
}
