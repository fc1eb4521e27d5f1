import {
  computeVarga,
  describeVarga,
  drawnChartOf,
  drawNorthIndian,
  drawSouthIndian,
  drawWesternWheel,
  drawnVargaOf,
  drawnWheelOf,
  type DrawingLanguage,
  type ThemeName,
  type Varga,
} from '@astrovoice/astrology'
import { readWesternChart } from '@astrovoice/astrology/western'
import { isVargaLagnaKnown } from './areas/timing-birth.ts'
import { readBirth, type Birth } from './birth-reading.ts'

export interface ChartStyle {
  readonly style: 'north' | 'south' | 'western'
  readonly theme: ThemeName
  readonly language: DrawingLanguage
  /** The birth chart when left out; the western wheel has no others. */
  readonly varga?: Varga
}

/** The title of a chart's drawing; the name is the caller's own word. */
export function titleChart(profile: Birth, language: DrawingLanguage): string {
  return language === 'hi' ? `${profile.name} की जन्म कुंडली` : `Birth chart of ${profile.name}`
}

/** The title of a divisional chart's drawing. */
export const titleVarga = ({ name }: Birth, varga: Varga, language: DrawingLanguage): string =>
  `${name}: ${varga}, ${describeVarga(varga).label[language]}`

/** Draws the chart of a birth profile as an SVG document. */
export function drawBirthChart(profile: Birth, { style, theme, language, varga = 'D1' }: ChartStyle): string {
  const reading = readBirth(profile)
  const { chart, natal, isTimeKnown } = reading
  const title = titleChart(profile, language)
  if (style === 'western') {
    return drawWesternWheel(drawnWheelOf(readWesternChart(chart), title, isTimeKnown), theme, language)
  }
  const draw = style === 'north' ? drawNorthIndian : drawSouthIndian
  if (varga === 'D1') return draw(drawnChartOf(natal, title, isTimeKnown), theme, language)
  const vargaTitle = titleVarga(profile, varga, language)
  const isRising = isVargaLagnaKnown(reading, varga)
  return draw(drawnVargaOf(computeVarga(natal, varga), natal, vargaTitle, isRising), theme, language)
}
