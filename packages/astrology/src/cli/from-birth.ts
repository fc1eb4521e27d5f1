import { type Chart, computeChart } from '../chart/index.ts'
import { ARC_RULE, type Natal, readNatal, siderealSky } from '../jyotish/index.ts'
import { birthTimeEffect, type Facts } from '../speech/index.ts'
import { callerZoneHelp, chartHelp, readCallerZone, readChartRequest } from './chart-parameters.ts'
import type { Command } from './command.ts'
import type { Parameters } from './parameters.ts'

/** A birth as the commands of jyotish read it. */
export type Birth = {
  readonly natal: Natal
  readonly chart: Chart
  readonly parameters: Parameters
  /** By whose clock dates are said. */
  readonly zone: string
}

type BirthCommand = Pick<Command, 'name' | 'summary'> & {
  /** What follows the birth in the example. */
  readonly exampleFlags?: string
  readonly parameters?: Command['parameters']
  readonly read: (birth: Birth) => object
  /** What the reading comes down to, for what another minute of birth would change. */
  readonly facts: (birth: Birth) => Facts
}

export const EXAMPLE_BIRTH = '--utc 1996-12-07T05:04:00Z --lat 13.0878 --lon 80.2785'

/** Another chart of the same place and conventions. */
const birthAt = (parameters: Parameters, utcMs?: number): Birth => {
  const request = readChartRequest(parameters)
  const chart = computeChart(utcMs === undefined ? request : { ...request, utcMs })
  return { natal: readNatal(siderealSky(chart)), chart, parameters, zone: readCallerZone(parameters) }
}

/** A command that reads one thing from a birth chart and says by which conventions, and how sure it is. */
export const fromBirth = ({
  exampleFlags,
  parameters = {},
  read,
  facts,
  ...named
}: BirthCommand): Command => ({
  ...named,
  parameters: { ...chartHelp, ...callerZoneHelp, ...parameters },
  example: [named.name, EXAMPLE_BIRTH, exampleFlags].filter(Boolean).join(' '),
  run: (given) => {
    const birth = birthAt(given)
    const { engineVersion, conventions, utcMs, place } = birth.chart
    const result = read(birth)
    return {
      engineVersion,
      utcMs,
      place,
      ...result,
      conventions: {
        ...conventions,
        boundaries: ARC_RULE,
        ...('conventions' in result && (result.conventions as object)),
      },
      birthTimeEffect: birthTimeEffect({ utcMs, longitudeDeg: place.longitudeDeg }, (otherMs) =>
        facts(birthAt(given, otherMs)),
      ),
    }
  },
})
