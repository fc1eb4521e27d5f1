import type { ReadingTool } from '../reading-tool.ts'
import { birthChartTool } from './birth-chart.ts'
import { currentDashaTool } from './current-dasha.ts'
import { doshasTool } from './doshas.ts'
import { lifeAreaTool } from './life-area.ts'
import { dayTool } from './day.ts'
import { festivalsTool } from './festivals.ts'
import { muhurtaTool } from './muhurta.ts'
import { periodTool } from './period.ts'
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
  dayTool,
  periodTool,
  muhurtaTool,
  festivalsTool,
  meaningTool,
  panchangTool,
]
