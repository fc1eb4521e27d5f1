import { computeChart } from '../../chart/index.ts'
import { computeKundli } from '../../jyotish/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'

export const kundli: Command = {
  name: 'kundli',
  summary: 'everything jyotish reads from a birth: vargas, dashas, yogas, doshas, strengths',
  parameters: { ...chartHelp, depth: 'levels of Vimshottari, 1 to 5 (default 3)' },
  run: (parameters) => {
    const depth = parameters.has('depth') ? { dashaDepth: parameters.number('depth') } : {}
    return computeKundli(computeChart(readChartRequest(parameters)), depth)
  },
}
