import { createLogger, runService } from '@astrovoice/platform/process'
import { startWorker } from './start-worker.ts'

await runService(
  () => startWorker(process.env),
  () => createLogger('worker', 'info'),
)
