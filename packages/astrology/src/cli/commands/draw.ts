import { computeChart } from '../../chart/index.ts'
import {
  drawNorthIndian,
  drawnChartOf,
  drawnWheelOf,
  drawSouthIndian,
  drawWesternWheel,
} from '../../drawing/index.ts'
import { readNatal, siderealSky } from '../../jyotish/index.ts'
import { computeWesternChart } from '../../western/index.ts'
import { chartHelp, readChartRequest } from '../chart-parameters.ts'
import type { Command } from '../command.ts'
import { EXAMPLE_BIRTH } from '../from-birth.ts'

const squares = { north: drawNorthIndian, south: drawSouthIndian }

export const draw: Command = {
  name: 'draw',
  summary: 'a chart as SVG with a title and a description for screen readers; without --json, the SVG alone',
  parameters: {
    ...chartHelp,
    style: 'north (default), south or western',
    theme: 'light (default) or dark',
    text: 'en (default) or hi',
    title: 'what the chart is of (default: its kind)',
    time: 'known (default) or unknown: then without lagna and houses',
    houses: `${chartHelp.houses.replace(/ \(.*/, '')} of the western wheel (default placidus)`,
  },
  example: `draw ${EXAMPLE_BIRTH} --style western --theme dark`,
  run: (parameters) => {
    const style = parameters.choice('style', ['north', 'south', 'western'])
    const theme = parameters.choice('theme', ['light', 'dark'])
    const text = parameters.choice('text', ['en', 'hi'])
    const isTimeKnown = parameters.choice('time', ['known', 'unknown']) === 'known'
    const title = parameters.has('title') ? parameters.text('title') : titles[text]
    const request = readChartRequest(parameters)
    if (style === 'western') {
      const houseSystem = parameters.has('houses') ? request.houseSystem : undefined
      const { ayanamsa: _, houseSystem: __, ...moment } = request
      const chart = computeWesternChart({ ...moment, ...(houseSystem && { houseSystem }) })
      const svg = drawWesternWheel(drawnWheelOf(chart, title, isTimeKnown), theme, text)
      return { engineVersion: chart.engineVersion, conventions: chart.conventions, svg }
    }
    const chart = computeChart(request)
    const natal = readNatal(siderealSky(chart))
    const svg = squares[style](drawnChartOf(natal, title, isTimeKnown), theme, text)
    return { engineVersion: chart.engineVersion, conventions: chart.conventions, svg }
  },
}

const titles = { en: 'Birth chart', hi: 'जन्म कुंडली' }
