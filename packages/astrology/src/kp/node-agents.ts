import { houseFrom } from '../jyotish/arc.ts'
import { type Graha, isNode, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import { drishtiOf } from '../jyotish/strength/aspects.ts'
import type { KpLords } from './lords.ts'

type Signs = Readonly<Record<Graha, number>>

/**
 * Whom a node acts for, the first first: grahas in its sign, those that aspect it, its star lord, its sign lord. Each
 * once, and never itself.
 */
export const agentOf = (node: 'rahu' | 'ketu', signOf: Signs, lords: KpLords): Graha[] => {
  const withIt = SEVEN_GRAHAS.filter((graha) => signOf[graha] === signOf[node])
  const aspecting = SEVEN_GRAHAS.filter((graha) =>
    drishtiOf(graha).includes(houseFrom(signOf[graha], signOf[node])),
  )
  const star = isNode(lords.star) ? [] : [lords.star]
  return [...new Set<Graha>([...withIt, ...aspecting, ...star, lords.sign])]
}
