import { createLogger, runService } from '@astrovoice/platform/process'
import { startAdmin } from './start-admin.ts'

await runService(
  () => startAdmin(process.env),
  () => createLogger('admin', 'info'),
)
