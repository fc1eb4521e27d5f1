import {
  drawnChartOf,
  drawNorthIndian,
  drawSouthIndian,
  drawWesternWheel,
  drawnWheelOf,
  type DrawingLanguage,
  type ThemeName,
} from '@astrovoice/astrology'
import { readWesternChart } from '@astrovoice/astrology/western'
import type { BirthProfile } from '@astrovoice/contracts'
import { readBirth } from './birth-reading.ts'

export interface ChartStyle {
  readonly style: 'north' | 'south' | 'western'
  readonly theme: ThemeName
  readonly language: DrawingLanguage
}

/** The title of a chart's drawing; the name is the caller's own word. */
export function titleChart(profile: BirthProfile, language: DrawingLanguage): string {
  return language === 'hi' ? `${profile.name} की जन्म कुंडली` : `Birth chart of ${profile.name}`
}

/** Draws the chart of a birth profile as an SVG document. */
export function drawBirthChart(profile: BirthProfile, { style, theme, language }: ChartStyle): string {
  const { chart, natal, isTimeKnown } = readBirth(profile)
  const title = titleChart(profile, language)
  if (style === 'western') {
    return drawWesternWheel(drawnWheelOf(readWesternChart(chart), title, isTimeKnown), theme, language)
  }
  const draw = style === 'north' ? drawNorthIndian : drawSouthIndian
  return draw(drawnChartOf(natal, title, isTimeKnown), theme, language)
}
