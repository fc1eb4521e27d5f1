import { drawCircle, drawPath, drawText, round } from '../../drawing/svg.ts'
import type { Theme } from '../../drawing/theme.ts'
import type { Card, Suit } from '../cards.ts'

/** Half the height of a suit's sign at full size. */
const REACH = 24

type Draw = (x: number, y: number, scale: number, theme: Theme) => string

const path = (x: number, y: number, scale: number, steps: readonly (string | number)[]): string => {
  let isX = true
  return steps
    .map((step) => {
      if (typeof step === 'string') return step
      const value = round((isX ? x : y) + step * scale)
      isX = !isX
      return `${value} `
    })
    .join('')
}

/** A staff with two leaves. */
const wand: Draw = (x, y, scale, { elements: [fire] }) =>
  drawPath(path(x, y, scale, ['M', 0, REACH, 'L', 0, -REACH]), { stroke: fire, width: 5 * scale }) +
  drawPath(path(x, y, scale, ['M', 0, -8, 'L', 10, -18, 'M', 0, 2, 'L', -10, -8]), {
    stroke: fire,
    width: 3 * scale,
  })

/** A bowl on a foot. */
const cup: Draw = (x, y, scale, { elements: [, , , water] }) =>
  drawPath(path(x, y, scale, ['M', -16, -20, 'Q', -16, 6, '', 0, 6, 'Q', 16, 6, '', 16, -20, 'Z']), {
    stroke: water,
    width: 3 * scale,
  }) +
  drawPath(path(x, y, scale, ['M', 0, 6, 'L', 0, 20, 'M', -10, 22, 'L', 10, 22]), {
    stroke: water,
    width: 3 * scale,
  })

/** A blade with its guard. */
const sword: Draw = (x, y, scale, { elements: [, , air] }) =>
  drawPath(path(x, y, scale, ['M', 0, -REACH, 'L', 0, REACH, 'M', -10, 12, 'L', 10, 12]), {
    stroke: air,
    width: 3.5 * scale,
  })

/** A coin with a star of four points. */
const pentacle: Draw = (x, y, scale, { elements: [, earth] }) =>
  drawCircle(x, y, 20 * scale, { stroke: earth, width: 3 * scale }) +
  drawPath(
    path(x, y, scale, [
      'M',
      0,
      -12,
      'L',
      4,
      -4,
      'L',
      12,
      0,
      'L',
      4,
      4,
      'L',
      0,
      12,
      'L',
      -4,
      4,
      'L',
      -12,
      0,
      'L',
      -4,
      -4,
      'Z',
    ]),
    {
      stroke: earth,
      width: 1.5 * scale,
      fill: earth,
    },
  )

const SIGNS: Readonly<Record<Suit, Draw>> = { wands: wand, cups: cup, swords: sword, pentacles: pentacle }

const NUMERALS = '0 I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')
const CARDS_IN_SUIT = 14
const MAJOR_CARDS = 22

/** The emblem of a card around the origin, some 200 wide and 260 high. */
export const drawEmblem = (card: Card, theme: Theme): string => {
  if (card.suit === 'major') return major(card.index, theme)
  const rank = (card.index - MAJOR_CARDS) % CARDS_IN_SUIT
  const sign = SIGNS[card.suit]
  return rank < 10 ? pips(rank + 1, sign, theme) : court(rank - 10, sign, theme)
}

/** A star with as many rays as the card's number and three more, and the numeral in it. */
const major = (number: number, theme: Theme): string => {
  const count = number + 3
  const rays = Array.from({ length: count }, (_, ray) => {
    const turn = (2 * Math.PI * ray) / count - Math.PI / 2
    const at = (radius: number) => `${round(radius * Math.cos(turn))} ${round(radius * Math.sin(turn))}`
    return `M${at(52)}L${at(ray % 2 === 0 ? 92 : 78)}`
  })
  return (
    drawPath(rays.join(''), { stroke: theme.accent, width: 3 }) +
    drawCircle(0, 0, 44, { stroke: theme.accent, width: 2.5, fill: theme.ground }) +
    drawText(0, 0, NUMERALS[number] ?? `${number}`, { size: 30, fill: theme.accent, weight: 600 })
  )
}

/** How many signs stand in each row, from the top. */
const ROWS: readonly (readonly number[])[] = [
  [1],
  [1, 1],
  [1, 1, 1],
  [2, 2],
  [2, 1, 2],
  [2, 2, 2],
  [2, 3, 2],
  [3, 2, 3],
  [3, 3, 3],
  [3, 4, 3],
]

const pips = (count: number, sign: Draw, theme: Theme): string => {
  const rows = ROWS[count - 1] as readonly number[]
  const scale = count === 1 ? 2.4 : rows.some((row) => row > 3) ? 0.95 : 1.2
  return rows
    .flatMap((inRow, row) =>
      Array.from({ length: inRow }, (_, column) => {
        const x = (column - (inRow - 1) / 2) * (inRow > 3 ? 46 : 58)
        const y = (row - (rows.length - 1) / 2) * 84
        return sign(x, y, scale, theme)
      }),
    )
    .join('')
}

/** A crown with one point for the page to four for the king, over the sign of the suit. */
const court = (rank: number, sign: Draw, theme: Theme): string => {
  const points = rank + 1
  const width = 26 * points
  const zigzag = Array.from({ length: points }, (_, point) => {
    const left = -width / 2 + 26 * point
    return `L${round(left + 13)} -118L${round(left + 26)} -92`
  })
  return (
    drawPath(`M${round(-width / 2)} -92${zigzag.join('')}Z`, {
      stroke: theme.accent,
      width: 2.5,
      fill: theme.tint,
    }) + sign(0, 0, 2.4, theme)
  )
}
