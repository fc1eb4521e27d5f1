export * from './line-reports.ts'
export * from './report-line.ts'
