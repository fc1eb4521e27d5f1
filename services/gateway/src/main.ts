import { timingBudget } from '@astrovoice/contracts'
import { createLogger, runService } from '@astrovoice/platform/process'
import { startGateway } from './start-gateway.ts'

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
