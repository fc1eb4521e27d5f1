import { type Chart, computeChart } from '../chart/index.ts'
import { type Natal, readNatal, siderealSky } from '../jyotish/index.ts'
import { chartHelp, readChartRequest } from './chart-parameters.ts'
import type { Command } from './command.ts'

/** A command that reads one thing from a birth chart and says by which conventions. */
export const fromBirth = (
  name: string,
  summary: string,
  read: (natal: Natal, chart: Chart) => object,
): Command => ({
  name,
  summary,
  parameters: chartHelp,
  run: (parameters) => {
    const chart = computeChart(readChartRequest(parameters))
    const { engineVersion, conventions } = chart
    return { engineVersion, conventions, ...read(readNatal(siderealSky(chart)), chart) }
  },
})
