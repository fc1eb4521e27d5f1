import { describeChart, drawMarks } from './cell.ts'
import { type DrawnChart, firstSignOf } from './drawn-chart.ts'
import { drawPath, drawText, SIDE, wrapSvg } from './svg.ts'
import { type DrawingLanguage, type ThemeName, THEMES } from './theme.ts'

const edge = 16
const low = edge
const high = SIDE - edge
const mid = SIDE / 2

/** The diamond of the midpoints and the diagonals: houses stay, signs move. */
const DIAMOND = `M${mid} ${low}L${high} ${mid}L${mid} ${high}L${low} ${mid}Z`
const DIAGONALS = `M${low} ${low}L${high} ${high}M${high} ${low}L${low} ${high}`
const FRAME = `M${low} ${low}H${high}V${high}H${low}Z`

const at = (x: number, y: number) => ({ x: low + x * (high - low), y: low + y * (high - low) })
const diamond = (x: number, y: number) => ({ ...at(x, y), columns: 2, rows: 4 })
/** A triangle on the upper or lower edge: wide and low. */
const flat = (x: number, y: number) => ({ ...at(x, y), columns: 3, rows: 2 })
/** A triangle on the left or right edge: narrow and high. */
const upright = (x: number, y: number) => ({ ...at(x, y), columns: 1, rows: 5 })

/** Where each house's marks and sign number stand, from the first (top diamond) counter-clockwise. */
const HOUSES = [
  { marks: diamond(0.5, 0.22), sign: at(0.5, 0.44) },
  { marks: flat(0.25, 0.075), sign: at(0.25, 0.2) },
  { marks: upright(0.08, 0.25), sign: at(0.2, 0.25) },
  { marks: diamond(0.23, 0.5), sign: at(0.44, 0.5) },
  { marks: upright(0.08, 0.75), sign: at(0.2, 0.75) },
  { marks: flat(0.25, 0.925), sign: at(0.25, 0.8) },
  { marks: diamond(0.5, 0.78), sign: at(0.5, 0.56) },
  { marks: flat(0.75, 0.925), sign: at(0.75, 0.8) },
  { marks: upright(0.92, 0.75), sign: at(0.8, 0.75) },
  { marks: diamond(0.77, 0.5), sign: at(0.56, 0.5) },
  { marks: upright(0.92, 0.25), sign: at(0.8, 0.25) },
  { marks: flat(0.75, 0.075), sign: at(0.75, 0.2) },
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
    body:
      drawPath(DIAMOND, { stroke: colours.line, width: 1.3, fill: colours.tint }) +
      drawPath(DIAGONALS, { stroke: colours.line, width: 1.3 }) +
      drawPath(FRAME, { stroke: colours.line, width: 2 }) +
      houses.join(''),
  })
}
