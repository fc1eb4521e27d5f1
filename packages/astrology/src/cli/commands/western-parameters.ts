import { houseSystems } from '../../chart/index.ts'
import {
  ALL_ORBS,
  ASPECT_IDS,
  type AspectId,
  MAJOR_ORBS,
  type Orbs,
  type WesternRequest,
} from '../../western/index.ts'
import { AstrologyError } from '../../errors.ts'
import { nodeHelp, readPlace } from '../chart-parameters.ts'
import { type Parameters, readDecimal } from '../parameters.ts'

const SYSTEMS = ['placidus', ...houseSystems.filter((system) => system !== 'placidus')] as const

export const westernHelp = {
  ...nodeHelp,
  houses: `${SYSTEMS.join(', ')} (default placidus)`,
  aspects: 'major (default) or all, the minor ones too',
  orbs: `own orbs in degrees, such as conjunction:9,square:7. Aspects: ${ASPECT_IDS.join(', ')}`,
}

/** Orbs named one by one replace the defaults of the family asked for. */
export function readOrbs(parameters: Parameters): Orbs | undefined {
  const isAll = parameters.choice('aspects', ['major', 'all']) === 'all'
  const base = isAll ? ALL_ORBS : parameters.has('aspects') || parameters.has('orbs') ? MAJOR_ORBS : undefined
  if (!parameters.has('orbs')) return base
  const own = parameters
    .text('orbs')
    .split(',')
    .map((entry) => readOrb(entry))
  return { ...base, ...Object.fromEntries(own) }
}

function readOrb(entry: string): readonly [AspectId, number] {
  const [name = '', degrees = ''] = entry.split(':')
  const id = ASPECT_IDS.find((each) => each === name.trim())
  const orbDeg = readDecimal(degrees)
  if (id !== undefined && orbDeg !== undefined && Number.isFinite(orbDeg)) return [id, orbDeg]
  throw new AstrologyError('INVALID_REQUEST', `--orbs takes aspect:degrees, of ${ASPECT_IDS.join(', ')}.`)
}

/** How a western chart is to be read; the moment is left to the command. */
export function readWesternReading(parameters: Parameters): Omit<WesternRequest, 'utcMs'> {
  const orbs = readOrbs(parameters)
  return {
    ...readPlace(parameters),
    node: parameters.choice('node', ['mean', 'true']),
    houseSystem: parameters.choice('houses', SYSTEMS),
    ...(orbs && { orbs }),
  }
}
