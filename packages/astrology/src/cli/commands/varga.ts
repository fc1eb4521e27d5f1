import { computeChart } from '../../chart/index.ts'
import {
  computeVarga,
  describeVarga,
  readNatal,
  siderealSky,
  VARGAS,
  type Varga,
} from '../../jyotish/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

const CHOICES = VARGAS as readonly [Varga, ...Varga[]]

export const varga: Command = {
  name: 'varga',
  summary: 'a divisional chart, D1 to D60',
  parameters: { ...chartHelp, varga: `${VARGAS.join(', ')} (default D1)` },
  run: (parameters) => {
    const chart = computeChart(readChartRequest(parameters))
    const id = parameters.choice('varga', CHOICES)
    const { engineVersion, conventions } = chart
    return {
      engineVersion,
      conventions,
      ...describeVarga(id),
      ...computeVarga(readNatal(siderealSky(chart)), id),
    }
  },
}
