import { degreesBetween } from '../ephemeris/angle.ts'
import { SIGN_LABELS, SIGNS } from '../jyotish/signs.ts'
import type { AspectId } from '../western/aspects.ts'
import { POINT_LABELS } from '../western/points.ts'
import { type DrawnWheel, spreadOut } from './drawn-wheel.ts'
import { drawGlyph, POINT_GLYPHS, SIGN_GLYPHS } from './glyphs.ts'
import { drawCircle, drawPath, drawText, round, SIDE, wrapSvg } from './svg.ts'
import { type DrawingLanguage, type Theme, type ThemeName, THEMES } from './theme.ts'

const centre = SIDE / 2
/** From the rim inwards: the zodiac, the points with their degrees, the houses' numbers, the aspects. */
const radius = { rim: 190, zodiac: 163, tick: 158, glyph: 142, degree: 124, house: 106, aspects: 94 }
/** Two glyphs nearer than this would touch. */
const minApartDeg = 9

/** Where a longitude stands on a circle: the ascendant (or 0° Aries) at the left, the zodiac counter-clockwise. */
type Placing = (longitudeDeg: number, radius: number) => readonly [x: number, y: number]

const placingFrom =
  (leftDeg: number): Placing =>
  (longitudeDeg, distance) => {
    const angle = Math.PI + ((longitudeDeg - leftDeg) * Math.PI) / 180
    return [centre + distance * Math.cos(angle), centre - distance * Math.sin(angle)]
  }

/** Draws a tropical chart as a wheel with houses and aspects, its signs and planets as glyphs. */
export const drawWesternWheel = (wheel: DrawnWheel, theme: ThemeName, language: DrawingLanguage): string => {
  const colours = THEMES[theme]
  const place = placingFrom(wheel.cusps?.[0] ?? 0)
  return wrapSvg({
    theme: colours,
    title: wheel.title,
    description: describeWheel(wheel, language),
    body: [
      drawCircle(centre, centre, radius.rim, { stroke: colours.line, fill: colours.tint, width: 2 }),
      drawCircle(centre, centre, radius.zodiac, { stroke: colours.line, fill: colours.ground, width: 1.3 }),
      drawCircle(centre, centre, radius.aspects, { stroke: colours.line, width: 1 }),
      drawZodiac(place, colours),
      drawHouses(wheel, place, colours),
      drawAspects(wheel, place, colours),
      drawPoints(wheel, place, colours, language),
    ].join(''),
  })
}

const line = (from: readonly [number, number], to: readonly [number, number]): string =>
  `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`

function drawZodiac(place: Placing, colours: Theme): string {
  const spoke = (deg: number, outer: number, inner: number) => line(place(deg, outer), place(deg, inner))
  const borders = SIGNS.map((_, sign) => spoke(sign * 30, radius.rim, radius.zodiac)).join('')
  const ticks = Array.from({ length: 72 }, (_, five) => spoke(five * 5, radius.zodiac, radius.tick)).join('')
  const glyphs = SIGNS.map((sign, index) => {
    const [x, y] = place(index * 30 + 15, (radius.rim + radius.zodiac) / 2)
    return drawGlyph(SIGN_GLYPHS[sign], x, y, 17, colours.elements[index % 4] as string)
  })
  return (
    drawPath(borders, { stroke: colours.line, width: 1 }) +
    drawPath(ticks, { stroke: colours.muted, width: 0.6 }) +
    glyphs.join('')
  )
}

function drawHouses({ cusps, midheavenDeg }: DrawnWheel, place: Placing, colours: Theme): string {
  if (cusps === null || midheavenDeg === null) return ''
  const ascendantDeg = cusps[0] as number
  const isOnAxis = (cusp: number) =>
    [ascendantDeg, midheavenDeg].some((axis) => Math.abs(degreesBetween(axis, cusp)) % 180 < 0.01)
  const spokes = cusps
    .filter((cusp) => !isOnAxis(cusp))
    .map((cusp) => line(place(cusp, radius.tick), place(cusp, radius.aspects)))
    .join('')
  const numbers = cusps.map((cusp, house) => {
    const width = ((cusps[(house + 1) % 12] as number) - cusp + 360) % 360
    const [x, y] = place(cusp + width / 2, radius.house - 4)
    return drawText(x, y, `${house + 1}`, { size: 8.5, fill: colours.muted })
  })
  const opposite = (deg: number) => line(place(deg + 180, radius.zodiac), place(deg + 180, radius.aspects))
  // The mark and the degree of the angle stand in the gap.
  const broken = (deg: number) =>
    line(place(deg, radius.zodiac), place(deg, radius.glyph + 9)) +
    line(place(deg, radius.degree - 7), place(deg, radius.aspects))
  const axes = [ascendantDeg, midheavenDeg].map((deg) => broken(deg) + opposite(deg)).join('')
  return (
    drawPath(spokes, { stroke: colours.muted, width: 0.7 }) +
    drawPath(axes, { stroke: colours.accent, width: 2 }) +
    numbers.join('')
  )
}

const flowing: ReadonlySet<AspectId> = new Set([
  'trine',
  'sextile',
  'semi-sextile',
  'quintile',
  'bi-quintile',
])

function drawAspects({ aspects }: DrawnWheel, place: Placing, colours: Theme): string {
  return aspects
    .filter(({ id }) => id !== 'conjunction')
    .map(({ between: [from, to], id, strength }) =>
      drawPath(line(place(from, radius.aspects), place(to, radius.aspects)), {
        stroke: flowing.has(id) ? colours.flowing : colours.straining,
        width: round(0.6 + strength),
        opacity: 0.35 + 0.6 * strength,
      }),
    )
    .join('')
}

const angleMarks = {
  ascendant: { en: 'As', hi: 'ल' },
  midheaven: { en: 'Mc', hi: 'म' },
} as const

function drawPoints(
  { points }: DrawnWheel,
  place: Placing,
  colours: Theme,
  language: DrawingLanguage,
): string {
  const spread = spreadOut(
    points.map(({ longitudeDeg }) => longitudeDeg),
    minApartDeg,
  )
  return points
    .map(({ id, longitudeDeg, degreeInSign, isRetrograde }, index) => {
      const shown = spread[index] as number
      const [x, y] = place(shown, radius.glyph)
      const isAngle = id === 'ascendant' || id === 'midheaven'
      const mark = isAngle
        ? drawText(x, y, angleMarks[id][language], { size: 11, fill: colours.accent, weight: 700 })
        : drawGlyph(POINT_GLYPHS[id], x, y, 15, colours.text)
      const degree = `${Math.floor(degreeInSign)}°${isRetrograde ? (language === 'hi' ? 'व' : 'ᴿ') : ''}`
      const pointer = line(place(longitudeDeg, radius.tick), place(shown, radius.glyph + 9))
      return (
        drawPath(pointer, { stroke: colours.muted, width: 0.7 }) +
        drawCircle(x, y, 9, { stroke: 'none', fill: colours.ground }) +
        drawCircle(...place(shown, radius.degree), 7, { stroke: 'none', fill: colours.ground }) +
        mark +
        drawText(...place(shown, radius.degree), degree, { size: 8.5, fill: colours.text })
      )
    })
    .join('')
}

/** What the wheel shows, as a sentence a point: for those who cannot see it. */
const describeWheel = ({ points, cusps }: DrawnWheel, language: DrawingLanguage): string =>
  points
    .map(({ id, sign, degreeInSign, house, isRetrograde }) => {
      const where = `${Math.floor(degreeInSign)}° ${SIGN_LABELS[sign][language]}`
      const isInHouse = cusps !== null && id !== 'ascendant' && id !== 'midheaven'
      const parts = [
        `${POINT_LABELS[id][language]} ${where}`,
        ...(isInHouse ? [language === 'hi' ? `भाव ${house}` : `house ${house}`] : []),
        ...(isRetrograde ? [language === 'hi' ? 'वक्री' : 'retrograde'] : []),
      ]
      return `${parts.join(', ')}.`
    })
    .join(' ')
