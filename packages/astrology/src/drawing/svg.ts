import type { Theme } from './theme.ts'

export const SIDE = 400

/** Text made safe to stand between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)

/** A square drawing with a title and a description that screen readers speak. */
export const wrapSvg = (drawing: {
  readonly theme: Theme
  readonly title: string
  readonly description: string
  readonly body: string
}): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-labelledby="t d" ` +
  `font-family="'Noto Sans','Noto Sans Devanagari',system-ui,sans-serif">` +
  `<title id="t">${escapeXml(drawing.title)}</title><desc id="d">${escapeXml(drawing.description)}</desc>` +
  `<rect width="${SIDE}" height="${SIDE}" rx="12" fill="${drawing.theme.ground}"/>${drawing.body}</svg>\n`

export type TextStyle = { readonly size: number; readonly fill: string; readonly weight?: number }

export const drawText = (
  x: number,
  y: number,
  text: string,
  { size, fill, weight = 400 }: TextStyle,
): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" dominant-baseline="central" font-size="${size}" ` +
  `font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`

export const drawPath = (path: string, stroke: string): string =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.6" stroke-linejoin="round"/>`

export const round = (value: number): number => Math.round(value * 10) / 10
