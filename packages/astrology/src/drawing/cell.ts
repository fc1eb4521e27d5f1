import { GRAHA_LABELS } from '../jyotish/grahas.ts'
import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { type DrawnBody, type DrawnChart, firstSignOf, GRAHA_MARKS, LAGNA_MARK } from './drawn-chart.ts'
import { drawText } from './svg.ts'
import type { DrawingLanguage, Theme } from './theme.ts'

/** Where the marks of a cell stand: in rows about a centre. */
export type Cell = {
  readonly x: number
  readonly y: number
  /** Marks beside each other before a row is full. */
  readonly columns: number
  /** Rows at full size; more are drawn smaller. */
  readonly rows: number
}

const ROW_HEIGHT = 17
const MARK_WIDTH = 45
const MARK_SIZE = 12.5

const retrogradeMark = { en: 'ᴿ', hi: '(व)' }

const markOf = (body: DrawnBody, language: DrawingLanguage): string =>
  GRAHA_MARKS[body.graha][language] +
  (body.degreeInSign === null ? '' : `${Math.floor(body.degreeInSign)}°`) +
  (body.isRetrograde ? retrogradeMark[language] : '')

/** The marks of what stands in a sign. */
export const drawMarks = (
  chart: DrawnChart,
  signIndex: number,
  cell: Cell,
  { theme, language }: { readonly theme: Theme; readonly language: DrawingLanguage },
): string => {
  const bodies = chart.bodies.filter((body) => body.signIndex === signIndex)
  const marks = bodies.map((body) => ({ text: markOf(body, language), fill: theme.text, weight: 500 }))
  if (chart.lagnaSignIndex === signIndex)
    marks.unshift({ text: LAGNA_MARK[language], fill: theme.accent, weight: 700 })
  const rowCount = Math.ceil(marks.length / cell.columns)
  const scale = Math.min(1, cell.rows / rowCount)
  return marks
    .map(({ text, fill, weight }, index) => {
      const row = Math.floor(index / cell.columns)
      const inRow = Math.min(cell.columns, marks.length - row * cell.columns)
      const column = index - row * cell.columns
      const x = cell.x + (column - (inRow - 1) / 2) * MARK_WIDTH * scale
      const y = cell.y + (row - (rowCount - 1) / 2) * ROW_HEIGHT * scale
      return drawText(x, y, text, { size: MARK_SIZE * scale, fill, weight })
    })
    .join('')
}

/** What a chart shows, as a sentence a house: for those who cannot see it. */
export const describeChart = (chart: DrawnChart, language: DrawingLanguage): string =>
  Array.from({ length: 12 }, (_, i) => {
    const signIndex = (firstSignOf(chart) + i) % 12
    const names = chart.bodies
      .filter((body) => body.signIndex === signIndex)
      .map((body) => GRAHA_LABELS[body.graha][language])
    const sign = SIGN_LABELS[signAt(signIndex)][language]
    const house = language === 'hi' ? `भाव ${i + 1}` : `House ${i + 1}`
    return `${house}, ${sign}: ${names.join(', ') || '–'}.`
  }).join(' ')
