import type { ReadingTool } from '../reading-tool.ts'
import { birthChartTool } from './birth-chart.ts'
import { comparePathsTool } from './compare-paths.ts'
import { currentDashaTool } from './current-dasha.ts'
import { birthPointsTool } from './birth-points.ts'
import { checkDoshaTool } from './check-dosha.ts'
import { dayTool } from './day.ts'
import { dashaTimelineTool } from './dasha-timeline.ts'
import { divisionalChartTool } from './divisional-chart.ts'
import { festivalsTool } from './festivals.ts'
import { jaiminiTool } from './jaimini.ts'
import { kpTool } from './kp.ts'
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
import { solarReturnTool } from './solar-return.ts'
import { tarotTool } from './tarot.ts'
import { timingTool } from './timing.ts'
import { transitsTool } from './transits.ts'
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
  divisionalChartTool,
  currentDashaTool,
  dashaTimelineTool,
  yogasTool,
  kpTool,
  jaiminiTool,
  birthPointsTool,
  transitsTool,
  numerologyTool,
  tarotTool,
  checkDoshaTool,
  matchChartsTool,
  synastryTool,
  dayTool,
  periodTool,
  solarReturnTool,
  muhurtaTool,
  festivalsTool,
  panchangTool,
]
