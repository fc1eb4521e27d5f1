export * from './audit-log.ts'
export * from './list-activity.ts'
