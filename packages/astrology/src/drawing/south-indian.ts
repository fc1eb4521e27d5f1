import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { describeChart, drawMarks } from './cell.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { drawPath, drawText, SIDE, wrapSvg } from './svg.ts'
import { type DrawingLanguage, type Theme, type ThemeName, THEMES } from './theme.ts'

const edge = 16
const cell = (SIDE - 2 * edge) / 4
const line = (i: number) => edge + i * cell

const FRAME = `M${line(0)} ${line(0)}H${line(4)}V${line(4)}H${line(0)}Z`
/** Twelve cells around a middle that has the title: signs stay, houses move. */
const CELL_LINES =
  `M${line(1)} ${line(1)}H${line(3)}V${line(3)}H${line(1)}Z` +
  [1, 2, 3]
    .flatMap((i) => [
      `M${line(i)} ${line(0)}V${line(1)}M${line(i)} ${line(3)}V${line(4)}`,
      `M${line(0)} ${line(i)}H${line(1)}M${line(3)} ${line(i)}H${line(4)}`,
    ])
    .join('')

/** Column and row of each sign, Aries second from the left at the top, then clockwise. */
const CELLS = [
  [1, 0],
  [2, 0],
  [3, 0],
  [3, 1],
  [3, 2],
  [3, 3],
  [2, 3],
  [1, 3],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
] as const

/** Draws a chart in the south Indian manner: fixed signs, the lagna marked with a stroke and its mark. */
export const drawSouthIndian = (chart: DrawnChart, theme: ThemeName, language: DrawingLanguage): string => {
  const colours = THEMES[theme]
  const cells = CELLS.map(([column, row], signIndex) => {
    const centre = { x: line(column) + cell / 2, y: line(row) + cell / 2 - 7 }
    const name = SIGN_LABELS[signAt(signIndex)][language]
    return (
      (chart.lagnaSignIndex === signIndex ? drawLagnaCell(line(column), line(row), colours) : '') +
      drawText(centre.x, line(row + 1) - 10, name, { size: 10, fill: colours.muted }) +
      drawMarks(chart, signIndex, { ...centre, columns: 2, rows: 4 }, { theme: colours, language })
    )
  })
  return wrapSvg({
    theme: colours,
    title: chart.title,
    description: describeChart(chart, language),
    body:
      cells.join('') +
      drawPath(CELL_LINES, { stroke: colours.line, width: 1.3 }) +
      drawPath(FRAME, { stroke: colours.line, width: 2 }) +
      drawText(SIDE / 2, SIDE / 2, shortened(chart.title), { size: 15, fill: colours.text, weight: 600 }),
  })
}

const drawLagnaCell = (x: number, y: number, { tint, accent }: Theme): string =>
  drawPath(`M${x} ${y}h${cell}v${cell}h${-cell}Z`, { stroke: 'none', fill: tint }) +
  drawPath(`M${x} ${y + 22}L${x + 22} ${y}`, { stroke: accent })

/** What fits the middle of the chart; the whole title is there for screen readers. */
const shortened = (title: string): string => {
  const letters = [...title]
  return letters.length > 24 ? `${letters.slice(0, 23).join('')}…` : title
}
