import { GRAHA_LABELS } from '../jyotish/grahas.ts'
import { SIGN_LABELS, signAt } from '../jyotish/signs.ts'
import { type DrawnBody, type DrawnChart, firstSignOf, GRAHA_MARKS, LAGNA_MARK } from './drawn-chart.ts'
import { drawText } from './svg.ts'
import type { DrawingLanguage, Theme } from './theme.ts'

/** How many marks stand beside each other before a row is full. */
const MARKS_A_ROW = 2
const ROW_HEIGHT = 18
const MARK_WIDTH = 40

const markOf = (body: DrawnBody, language: DrawingLanguage): string =>
  `${GRAHA_MARKS[body.graha][language]}${Math.floor(body.degreeInSign)}°${body.isRetrograde ? (language === 'hi' ? '(व)' : 'ᴿ') : ''}`

/** The marks of what stands in a sign, in rows around a centre. */
export const drawMarks = (
  chart: DrawnChart,
  signIndex: number,
  centre: { readonly x: number; readonly y: number },
  { theme, language }: { readonly theme: Theme; readonly language: DrawingLanguage },
): string => {
  const bodies = chart.bodies.filter((body) => body.signIndex === signIndex)
  const marks = bodies.map((body) => ({ text: markOf(body, language), fill: theme.text, weight: 500 }))
  if (chart.lagnaSignIndex === signIndex)
    marks.unshift({ text: LAGNA_MARK[language], fill: theme.accent, weight: 700 })
  const rows = Array.from({ length: Math.ceil(marks.length / MARKS_A_ROW) }, (_, row) =>
    marks.slice(row * MARKS_A_ROW, (row + 1) * MARKS_A_ROW),
  )
  return rows
    .flatMap((row, i) =>
      row.map((mark, j) =>
        drawText(
          centre.x + (j - (row.length - 1) / 2) * MARK_WIDTH,
          centre.y + (i - (rows.length - 1) / 2) * ROW_HEIGHT,
          mark.text,
          { size: 12, fill: mark.fill, weight: mark.weight },
        ),
      ),
    )
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
