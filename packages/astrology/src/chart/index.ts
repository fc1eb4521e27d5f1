export { houseSystems } from './chart.ts'
export type { Chart, ChartRequest, Conventions, HouseCusps, HouseSystem, Longitudes } from './chart.ts'
export { computeChart } from './compute-chart.ts'
