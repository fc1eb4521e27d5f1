import { normalizeDegrees } from '../ephemeris/angle.ts'
import { apparentPosition } from './apparent-position.ts'
import type { Body } from './body.ts'
import { lunarNode } from './lunar-node.ts'
import type { NodeKind } from './lunar-node.ts'
import type { Moment } from './moment.ts'

/** Apparent tropical longitude of a planet or a node, [0, 360). */
export function bodyLongitude(body: Body, moment: Moment, node: NodeKind): number {
  if (body === 'rahu') return lunarNode(node, moment).longitudeDeg
  if (body === 'ketu') return normalizeDegrees(lunarNode(node, moment).longitudeDeg + 180)
  return apparentPosition(body, moment).longitudeDeg
}
