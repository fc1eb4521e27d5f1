import { computeChart } from '../../chart/index.ts'
import { AstrologyError } from '../../errors.ts'
import { ARC_RULE, type MangalSchool, type Natal, readNatal, siderealSky } from '../../jyotish/index.ts'
import { matchKundli } from '../../matching/index.ts'
import { type BirthTimeEffect, birthTimeEffect, type Facts, sayMatch } from '../../speech/index.ts'
import { ayanamsaHelp, birthHelp, nodeHelp, personOf, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import type { Parameters } from '../parameters.ts'

/** The groom may be given by plain names too, as the only person of the other commands. */
const groomOf = (parameters: Parameters): Parameters => {
  if (!parameters.has('groom-utc')) return parameters
  if (!parameters.has('utc')) return personOf(parameters, 'groom-')
  throw new AstrologyError(
    'INVALID_REQUEST',
    'The groom is given twice, by --groom-utc or --groom-local and by --utc or --local: give one of them.',
  )
}

const natalAt = (parameters: Parameters, utcMs?: number): Natal => {
  const request = readChartRequest(parameters)
  return readNatal(siderealSky(computeChart(utcMs === undefined ? request : { ...request, utcMs })))
}

const factsOf = (groom: Natal, bride: Natal, school: MangalSchool): Facts => {
  const { ashtakoot, manglik } = matchKundli(groom, bride, school)
  return {
    total: ashtakoot.total,
    ...Object.fromEntries(ashtakoot.kootas.map(({ id, points }) => [id, points])),
    mangal: manglik.agrees,
  }
}

const effectOf = (parameters: Parameters, read: (natal: Natal) => Facts): BirthTimeEffect => {
  const { utcMs, longitudeDeg } = readChartRequest(parameters)
  return birthTimeEffect({ utcMs, longitudeDeg }, (otherMs) => read(natalAt(parameters, otherMs)))
}

export const match: Command = {
  name: 'match',
  summary: 'two births compared: 36 gunas, ten poruthams, mangal dosha',
  parameters: {
    ...birthHelp('groom-', 'groom: '),
    ...birthHelp('bride-', 'bride: '),
    ...birthHelp('', 'the groom’s as well: '),
    ...ayanamsaHelp,
    ...nodeHelp,
    school: 'houses of mangal dosha: north (default) or south',
  },
  example:
    'match --groom-local 1992-05-14T06:20 --groom-place Jaipur --bride-local 1995-11-02T21:05 --bride-place Pune',
  run: (parameters) => {
    const [his, hers] = [groomOf(parameters), personOf(parameters, 'bride-')]
    const [groom, bride] = [natalAt(his), natalAt(hers)]
    const school = parameters.choice('school', ['north', 'south'])
    const { conventions } = computeChart(readChartRequest(his))
    const matched = matchKundli(groom, bride, school)
    return {
      ...matched,
      conventions: { ...conventions, ...matched.conventions, boundaries: ARC_RULE },
      spoken: sayMatch(matched),
      birthTimeEffect: {
        groom: effectOf(his, (natal) => factsOf(natal, bride, school)),
        bride: effectOf(hers, (natal) => factsOf(groom, natal, school)),
      },
    }
  },
}
