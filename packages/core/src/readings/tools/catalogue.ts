import type { ReadingTool } from '../reading-tool.ts'
import { birthChartTool } from './birth-chart.ts'
import { comparePathsTool } from './compare-paths.ts'
import { currentDashaTool } from './current-dasha.ts'
import { checkDoshaTool } from './check-dosha.ts'
import { dayTool } from './day.ts'
import { dashaTimelineTool } from './dasha-timeline.ts'
import { festivalsTool } from './festivals.ts'
import { muhurtaTool } from './muhurta.ts'
import { periodTool } from './period.ts'
import { matchChartsTool } from './match-charts.ts'
import { meaningTool } from './meaning.ts'
import { numerologyTool } from './numerology.ts'
import { outlookTool } from './outlook.ts'
import { panchangTool } from './panchang.ts'
import { planetPositionTool } from './planet-position.ts'
import { remediesTool } from './remedies.ts'
import { synastryTool } from './synastry.ts'
import { timingTool } from './timing.ts'
import { yogasTool } from './yogas.ts'

/** Every tool the model is offered. */
export const readingToolCatalogue: readonly ReadingTool[] = [
  outlookTool,
  timingTool,
  comparePathsTool,
  meaningTool,
  remediesTool,
  birthChartTool,
  planetPositionTool,
  currentDashaTool,
  dashaTimelineTool,
  yogasTool,
  numerologyTool,
  checkDoshaTool,
  matchChartsTool,
  synastryTool,
  dayTool,
  periodTool,
  muhurtaTool,
  festivalsTool,
  panchangTool,
]
