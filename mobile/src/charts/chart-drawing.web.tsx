import type { ChartDrawingProps } from './chart-drawing-props.ts'

/** An image, not markup: a browser runs no script and loads nothing from inside one. */
export function ChartDrawing({ svg, title, aspectRatio = 1 }: ChartDrawingProps) {
  const src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  return <img alt={title} src={src} style={{ ...drawing, aspectRatio }} />
}

const drawing = { display: 'block', width: '100%', maxWidth: 420, margin: '0 auto' } as const
