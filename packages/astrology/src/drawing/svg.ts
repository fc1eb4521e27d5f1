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
}): string => {
  const id = idOf(drawing.title + drawing.description)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-labelledby="t${id} d${id}" ` +
    `font-family="'Noto Sans','Noto Sans Devanagari',system-ui,sans-serif">` +
    `<title id="t${id}">${escapeXml(drawing.title)}</title>` +
    `<desc id="d${id}">${escapeXml(drawing.description)}</desc>` +
    `<rect width="${SIDE}" height="${SIDE}" rx="12" fill="${drawing.theme.ground}"/>${drawing.body}</svg>\n`
  )
}

/** Several drawings may stand in one page: their ids are made of what they say. FNV-1a. */
const idOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

export type TextStyle = { readonly size: number; readonly fill: string; readonly weight?: number }

export const drawText = (
  x: number,
  y: number,
  text: string,
  { size, fill, weight = 400 }: TextStyle,
): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" dominant-baseline="central" font-size="${round(size)}" ` +
  `font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`

export type StrokeStyle = {
  readonly stroke: string
  readonly width?: number
  readonly fill?: string
  readonly opacity?: number
}

export const drawPath = (
  path: string,
  { stroke, width = 1.6, fill = 'none', opacity = 1 }: StrokeStyle,
): string =>
  `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" ` +
  `stroke-linecap="round"${opacity < 1 ? ` opacity="${round(opacity)}"` : ''}/>`

export const drawCircle = (
  x: number,
  y: number,
  radius: number,
  { stroke, width = 1.6, fill = 'none' }: StrokeStyle,
): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`

export const round = (value: number): number => Math.round(value * 10) / 10
