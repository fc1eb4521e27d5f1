import type { ReadingTool } from '../reading-tool.ts'
import { birthChartTool } from './birth-chart.ts'
import { currentDashaTool } from './current-dasha.ts'
import { doshasTool } from './doshas.ts'
import { lifeAreaTool } from './life-area.ts'
import { meaningTool } from './meaning.ts'
import { panchangTool } from './panchang.ts'
import { planetPositionTool } from './planet-position.ts'

/** Every tool the model is offered. */
export const readingToolCatalogue: readonly ReadingTool[] = [
  birthChartTool,
  planetPositionTool,
  currentDashaTool,
  lifeAreaTool,
  doshasTool,
  meaningTool,
  panchangTool,
]
