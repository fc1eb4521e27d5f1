import { enableCompileCache } from 'node:module'

// Stripped and compiled once, the code is there in half the time at every start but a machine's first.
enableCompileCache()
const { timingBudget } = await import('@astrovoice/contracts')
const { createLogger, runService } = await import('@astrovoice/platform/process')
const { startGateway } = await import('./start-gateway.ts')

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
