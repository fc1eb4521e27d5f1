import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { describeChart, drawMarks } from './cell.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { drawPath, drawText, SIDE, wrapSvg } from './svg.ts'
import { type DrawingLanguage, type ThemeName, THEMES } from './theme.ts'

const edge = 16
const cell = (SIDE - 2 * edge) / 4
const line = (i: number) => edge + i * cell

/** Twelve cells around an empty middle: signs stay, houses move. */
const FRAME =
  `M${line(0)} ${line(0)}H${line(4)}V${line(4)}H${line(0)}Z M${line(1)} ${line(1)}H${line(3)}V${line(3)}H${line(1)}Z ` +
  [1, 2, 3]
    .map((i) => `M${line(i)} ${line(0)}V${line(1)} M${line(i)} ${line(3)}V${line(4)}`)
    .concat([1, 2, 3].map((i) => `M${line(0)} ${line(i)}H${line(1)} M${line(3)} ${line(i)}H${line(4)}`))
    .join(' ')

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
    const x = line(column) + cell / 2
    const y = line(row) + cell / 2
    const stroke =
      chart.lagnaSignIndex === signIndex
        ? drawPath(`M${line(column)} ${line(row) + 22}L${line(column) + 22} ${line(row)}`, colours.accent)
        : ''
    const name = SIGN_LABELS[signAt(signIndex)][language]
    return (
      stroke +
      drawText(x, line(row + 1) - 10, name, { size: 10, fill: colours.muted }) +
      drawMarks(chart, signIndex, { x, y: y - 6 }, { theme: colours, language })
    )
  })
  return wrapSvg({
    theme: colours,
    title: chart.title,
    description: describeChart(chart, language),
    body: drawPath(FRAME, colours.line) + cells.join(''),
  })
}
