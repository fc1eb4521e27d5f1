export interface ChartDrawingProps {
  readonly svg: string
  /** Read out in place of the drawing. */
  readonly title: string
  /** Width by height; a square when left out. */
  readonly aspectRatio?: number
}
