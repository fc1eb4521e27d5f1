import { describeChart, drawMarks } from './cell.ts'
import { type DrawnChart, firstSignOf } from './drawn-chart.ts'
import { drawPath, drawText, SIDE, wrapSvg } from './svg.ts'
import { type DrawingLanguage, type ThemeName, THEMES } from './theme.ts'

const edge = 16
const low = edge
const high = SIDE - edge
const mid = SIDE / 2

/** The square, its diagonals and the diamond of its midpoints: houses stay, signs move. */
const FRAME =
  `M${low} ${low}H${high}V${high}H${low}Z M${low} ${low}L${high} ${high} M${high} ${low}L${low} ${high} ` +
  `M${mid} ${low}L${high} ${mid}L${mid} ${high}L${low} ${mid}Z`

const at = (x: number, y: number) => ({ x: low + x * (high - low), y: low + y * (high - low) })

/** Where each house's marks and sign number stand, from the first (top diamond) counter-clockwise. */
const HOUSES = [
  { marks: at(0.5, 0.2), sign: at(0.5, 0.42) },
  { marks: at(0.25, 0.08), sign: at(0.25, 0.2) },
  { marks: at(0.1, 0.25), sign: at(0.205, 0.25) },
  { marks: at(0.25, 0.45), sign: at(0.42, 0.5) },
  { marks: at(0.1, 0.75), sign: at(0.205, 0.75) },
  { marks: at(0.25, 0.92), sign: at(0.25, 0.8) },
  { marks: at(0.5, 0.8), sign: at(0.5, 0.58) },
  { marks: at(0.75, 0.92), sign: at(0.75, 0.8) },
  { marks: at(0.9, 0.75), sign: at(0.795, 0.75) },
  { marks: at(0.75, 0.45), sign: at(0.58, 0.5) },
  { marks: at(0.9, 0.25), sign: at(0.795, 0.25) },
  { marks: at(0.75, 0.08), sign: at(0.75, 0.2) },
]

/** Draws a chart in the north Indian manner: fixed houses, the signs as numbers 1 (Aries) to 12. */
export const drawNorthIndian = (chart: DrawnChart, theme: ThemeName, language: DrawingLanguage): string => {
  const colours = THEMES[theme]
  const houses = HOUSES.map(({ marks, sign }, i) => {
    const signIndex = (firstSignOf(chart) + i) % 12
    return (
      drawText(sign.x, sign.y, `${signIndex + 1}`, { size: 11, fill: colours.muted }) +
      drawMarks(chart, signIndex, marks, { theme: colours, language })
    )
  })
  return wrapSvg({
    theme: colours,
    title: chart.title,
    description: describeChart(chart, language),
    body: drawPath(FRAME, colours.line) + houses.join(''),
  })
}
