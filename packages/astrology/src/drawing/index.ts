export { drawnChartOf, type DrawnChart } from './drawn-chart.ts'
export { drawNorthIndian } from './north-indian.ts'
export { drawSouthIndian } from './south-indian.ts'
export type { DrawingLanguage, ThemeName } from './theme.ts'
