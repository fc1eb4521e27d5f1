export * from './job-queue.ts'
export * from './open-queues.ts'
export * from './workers.ts'
