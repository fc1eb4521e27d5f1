import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  computeChart,
  drawnChartOf,
  drawnWheelOf,
  drawNorthIndian,
  drawSouthIndian,
  drawWesternWheel,
  readNatal,
  type ThemeName,
} from '@astrovoice/astrology'
import { computeWesternChart } from '@astrovoice/astrology/western'

const { inLightColors } = (await import(
  resolve(import.meta.dirname, '../../mobile/src/charts/light-colors.ts')
)) as { inLightColors: (svg: string) => string }

const birth = { utcMs: Date.parse('1990-05-15T05:00:00Z'), latitudeDeg: 18.52, longitudeDeg: 73.86 }
const chart = computeChart({ ...birth, ayanamsa: 'lahiri', node: 'mean' })
const natal = readNatal({
  ascendantDeg: chart.ascendant.sidereal,
  longitudeDeg: chart.sidereal,
  speedDegPerDay: chart.speed,
})
const drawn = drawnChartOf(natal, 'Birth chart', true)
const wheel = drawnWheelOf(computeWesternChart(birth), 'Birth chart', true)

test.each([
  ['north Indian', (theme: ThemeName) => drawNorthIndian(drawn, theme, 'en')],
  ['south Indian', (theme: ThemeName) => drawSouthIndian(drawn, theme, 'hi')],
  ['western', (theme: ThemeName) => drawWesternWheel(wheel, theme, 'en')],
])('the app shows a %s drawing by day in the colours that the server draws by day', (_style, draw) => {
  expect(inLightColors(draw('dark'))).toBe(draw('light'))
  expect(draw('dark')).not.toBe(draw('light'))
})
