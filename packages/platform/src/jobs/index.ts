export * from './job-queue.ts'
export * from './workers.ts'
