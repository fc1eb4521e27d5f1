import { computeChart } from '../../chart/index.ts'
import {
  charaDasha,
  DASHA_YEAR_DAYS,
  readNatal,
  siderealSky,
  vimshottari,
  vimshottariAt,
  yoginiDasha,
} from '../../jyotish/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import type { Parameters } from '../parameters.ts'

const YEARS = ['julian', 'gregorian', 'sidereal', 'savana'] as const

const periodsOf = (parameters: Parameters) => {
  const chart = computeChart(readChartRequest(parameters))
  const year = parameters.choice('year', YEARS)
  const system = parameters.choice('system', ['vimshottari', 'yogini', 'chara'])
  const depth = parameters.has('depth') ? parameters.number('depth') : 2
  const moon = { birthUtcMs: chart.utcMs, moonLongitudeDeg: chart.sidereal.moon, year }
  const conventions = { ...chart.conventions, dashaYearDays: DASHA_YEAR_DAYS[year] }
  const head = { engineVersion: chart.engineVersion, conventions, system }
  if (system === 'yogini') return { ...head, periods: yoginiDasha(moon, { depth }) }
  if (system === 'chara') {
    return { ...head, periods: charaDasha(readNatal(siderealSky(chart)), chart.utcMs, { year, depth }) }
  }
  const running = parameters.has('at') ? vimshottariAt(moon, parameters.instant('at'), depth) : undefined
  return running ? { ...head, running } : { ...head, periods: vimshottari(moon, depth) }
}

export const dasha: Command = {
  name: 'dasha',
  summary: 'the dashas of a birth; with --at, the Vimshottari periods that run then',
  parameters: {
    ...chartHelp,
    system: 'vimshottari (default), yogini, chara',
    depth: 'levels, 1 to 5 (default 2)',
    year: `${YEARS.join(', ')} (default julian)`,
    at: 'the moment looked at, ISO 8601',
  },
  run: periodsOf,
}
