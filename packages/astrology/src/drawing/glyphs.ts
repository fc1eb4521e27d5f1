import type { Sign } from '../jyotish/signs.ts'
import type { Point } from '../western/points.ts'
import { round } from './svg.ts'

/**
 * The signs of planets and of the zodiac as strokes in a square of 24, since phones show their letters as emoji or
 * not at all. The angles have letters.
 */
export const POINT_GLYPHS: Readonly<Record<Exclude<Point, 'ascendant' | 'midheaven'>, string>> = {
  sun: 'M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M11.3 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0',
  moon: 'M14.5 4A8.2 8.2 0 1 0 14.5 20A9.5 9.5 0 0 1 14.5 4Z',
  mercury:
    'M7.8 3c.4 3 2 4.2 4.2 4.2s3.8-1.2 4.2-4.2M7.7 11.5a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0M12 15.8v5.7M9.2 18.7h5.6',
  venus: 'M7 8.2a5 5 0 1 0 10 0a5 5 0 1 0-10 0M12 13.2v8.3M8.6 17.4h6.8',
  mars: 'M4.3 14.2a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M13.8 10.2L20 4M15.2 4H20v4.8',
  jupiter: 'M5.6 7.4C6 4 11.4 3.2 11.6 7.4c.2 3.6-3.2 6.8-6.4 8.6h13.8M15.8 4.5v17',
  saturn: 'M8.6 3v12.5M5.6 6h7M8.6 11.2c1.4-2.8 6.6-2.8 6.8.8c.1 2.8-2.2 4-1.9 6.5c.3 2.2 2.9 2.4 4.3.8',
  uranus: 'M6.3 3.5v9M17.7 3.5v9M6.3 8h11.4M12 4.5v11M9.7 18.3a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  neptune:
    'M5.8 4.5v3.2a6.2 6.2 0 0 0 12.4 0V4.5M12 3.5v18M8.8 17.3h6.4M4.2 6l1.6-1.8L7.4 6M16.6 6l1.6-1.8L19.8 6M10.4 5L12 3.2L13.6 5',
  pluto:
    'M9.2 6a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M6.3 5.5a5.7 5.7 0 0 0 11.4 0M12 11.3v10.2M8.8 16.5h6.4',
  'north-node':
    'M8.3 17.8C3.5 12.5 5.5 4.8 12 4.8s8.5 7.7 3.7 13M5.4 19a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M14.8 19a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0',
  'south-node':
    'M8.3 6.2C3.5 11.5 5.5 19.2 12 19.2s8.5-7.7 3.7-13M5.4 5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M14.8 5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0',
}

export const SIGN_GLYPHS: Readonly<Record<Sign, string>> = {
  aries: 'M4.5 9.5C4 4 11 3 12 10.5V21M12 10.5C13 3 20 4 19.5 9.5',
  taurus: 'M6.5 15a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M4.8 3.5c.8 4.5 3.7 6 7.2 6s6.4-1.5 7.2-6',
  gemini: 'M5 3.8c4 2.4 10 2.4 14 0M5 20.2c4-2.4 10-2.4 14 0M9 5.4v13.2M15 5.4v13.2',
  cancer:
    'M4.5 9.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4.6 8.7C7 4 15.5 3.5 20 7.5M13.5 14.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M19.4 15.3C17 20 8.5 20.5 4 16.5',
  leo: 'M4.5 14.5a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M9.6 13C8.5 10.5 7.3 9 7.3 7.2a4.4 4.4 0 0 1 8.8 0c0 4-3 7.3-2.8 10.6c.2 3.2 4.3 3.4 5.2.4',
  virgo:
    'M3.5 5.5c2 0 2.5 1.7 2.5 4v8.5M6 9c.4-4.2 4.5-4.2 4.5 0v9M10.5 9c.4-4.2 4.5-4.2 4.5 0v8.5c0 2.2 1.5 3.5 3.5 3.5M15 10.5c2.5-3 5.5-.7 4.7 2.6c-.8 3.2-3.7 5.6-6.7 7.4',
  libra: 'M4 20h16M4 16h5.5C6.8 14 6.3 11 7.6 8.5a5 5 0 0 1 8.8 0c1.3 2.5.8 5.5-1.9 7.5H20',
  scorpio:
    'M3.5 5.5c2 0 2.5 1.7 2.5 4v8.5M6 9c.4-4.2 4.5-4.2 4.5 0v9M10.5 9c.4-4.2 4.5-4.2 4.5 0v8c0 2.6 2.2 3.2 5 2.3M17.8 16.8l2.5 2.4l-1.9 2.6',
  sagittarius: 'M5 19L19 5M12.5 5H19v6.5M7 11l6 6',
  capricorn:
    'M3.5 5.5c2.5 0 3.2 1.8 3.2 4.5v6M6.7 9.5c.8-4.5 5.3-4.5 5.3.5v6.5c0 3-1.6 4.5-3.8 4.5M12 15.8a3.3 3.3 0 1 1 3.3 3.3c-2 0-3.3-1.3-3.3-3.3',
  aquarius: 'M3 10.5l4-3.5l3 3.5l4-3.5l3 3.5l4-3.5M3 17l4-3.5l3 3.5l4-3.5l3 3.5l4-3.5',
  pisces: 'M6 3.5c3.8 5.5 3.8 11.5 0 17M18 3.5c-3.8 5.5-3.8 11.5 0 17M4.8 12h14.4',
}

const STROKE_WIDTH = 1.3

/** A glyph about a centre, `size` wide. */
export const drawGlyph = (path: string, x: number, y: number, size: number, stroke: string): string => {
  const scale = size / 24
  const placed = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${scale.toFixed(3)})`
  return (
    `<path transform="${placed}" d="${path}" fill="none" stroke="${stroke}" ` +
    `stroke-width="${(STROKE_WIDTH / scale).toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"/>`
  )
}
