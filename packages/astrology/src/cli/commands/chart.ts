import { computeChart } from '../../chart/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'

export const chart: Command = {
  name: 'chart',
  summary: 'planets, nodes, angles and houses of a moment and a place',
  parameters: chartHelp,
  example: `chart ${EXAMPLE_BIRTH} --ayanamsa lahiri --node mean`,
  run: (parameters) => computeChart(readChartRequest(parameters)),
}
