export * from './birth-reading.ts'
export * from './describe-birth-chart.ts'
export * from './draw-birth-chart.ts'
export * from './reading-tools.ts'
