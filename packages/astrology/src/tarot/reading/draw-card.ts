import { drawCircle, drawPath, drawText, escapeXml, round } from '../../drawing/svg.ts'
import { type DrawingLanguage, type Theme, type ThemeName, THEMES } from '../../drawing/theme.ts'
import type { DrawnCard } from '../draw.ts'
import { drawEmblem } from './emblems.ts'

const WIDTH = 240
const HEIGHT = 400
const ART = { x: WIDTH / 2, y: 172 } as const
const UPSIDE_DOWN: Readonly<Record<DrawingLanguage, string>> = { en: 'reversed', hi: 'उलटा' }

/** A drawn card: its emblem, upside down where it is reversed, and its name. */
export const drawTarotCard = (
  { card, reversed }: DrawnCard,
  theme: ThemeName,
  language: DrawingLanguage,
): string => {
  const colours = THEMES[theme]
  const name = card.labels[language]
  const said = reversed ? `${name}, ${UPSIDE_DOWN[language]}` : name
  const emblem = drawEmblem(card, colours)
  const art = `translate(${ART.x} ${ART.y})${reversed ? ' rotate(180)' : ''}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ` +
    `font-family="'Noto Sans','Noto Sans Devanagari',system-ui,sans-serif">` +
    `<title>${escapeXml(said)}</title>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="16" fill="${colours.ground}"/>` +
    frame(colours) +
    `<g transform="${art}">${emblem}</g>` +
    drawText(WIDTH / 2, 338, name, { size: sizeOf(name), fill: colours.text, weight: 600 }) +
    (reversed ? drawText(WIDTH / 2, 364, UPSIDE_DOWN[language], { size: 14, fill: colours.muted }) : '') +
    `</svg>\n`
  )
}

const frame = ({ line, tint }: Theme): string =>
  drawPath(`M12 12H${WIDTH - 12}V${HEIGHT - 12}H12Z`, { stroke: line, width: 2 }) +
  drawPath(`M20 20H${WIDTH - 20}V308H20Z`, { stroke: line, width: 1, fill: tint }) +
  drawCircle(WIDTH / 2, 308, 4, { stroke: line, width: 1.5, fill: line })

/** Long names stay within the frame. */
const sizeOf = (name: string): number => round(Math.min(22, 330 / Math.max(name.length, 1)))
