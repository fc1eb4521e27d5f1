import { computeChart } from '../../chart/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const chart: Command = {
  name: 'chart',
  summary: 'planets, nodes, angles and houses of a moment and a place',
  parameters: chartHelp,
  run: (parameters) => computeChart(readChartRequest(parameters)),
}
