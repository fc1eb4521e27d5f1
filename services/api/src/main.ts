import { createLogger, runService } from '@astrovoice/platform/process'
import { startApi } from './start-api.ts'

await runService(
  () => startApi(process.env),
  () => createLogger('api', 'info'),
)
