import { computeChart } from '../../chart/index.ts'
import { readNatal, siderealSky } from '../../jyotish/index.ts'
import { matchKundli } from '../../matching/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import type { Parameters } from '../parameters.ts'

/** The bride's birth is given with `bride-` before the names; the rest is the groom's and common to both. */
const BRIDE = ['utc', 'lat', 'lon'] as const

const brideOf = (parameters: Parameters): Parameters => {
  const named = (name: string): string =>
    (BRIDE as readonly string[]).includes(name) ? `bride-${name}` : name
  return {
    has: (name) => parameters.has(named(name)),
    text: (name) => parameters.text(named(name)),
    number: (name) => parameters.number(named(name)),
    instant: (name) => parameters.instant(named(name)),
    choice: (name, allowed) => parameters.choice(named(name), allowed),
  }
}

export const match: Command = {
  name: 'match',
  summary: 'two births compared: 36 gunas, ten poruthams, mangal dosha',
  parameters: {
    ...chartHelp,
    'bride-utc': 'the bride’s birth, ISO 8601; the plain names are the groom’s',
    'bride-lat': 'degrees, north positive',
    'bride-lon': 'degrees, east positive',
  },
  run: (parameters) => {
    const groom = computeChart(readChartRequest(parameters))
    const bride = computeChart(readChartRequest(brideOf(parameters)))
    const { engineVersion, conventions } = groom
    return {
      engineVersion,
      conventions,
      ...matchKundli(readNatal(siderealSky(groom)), readNatal(siderealSky(bride))),
    }
  },
}
