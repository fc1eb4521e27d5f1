export { createReadingThread, type ReadingThread } from './create-reading-thread.ts'
