import { enableCompileCache } from 'node:module'

// Stripped and compiled once, the code is there in half the time at every start but a machine's first.
enableCompileCache()
const { timingBudget } = await import('@astrovoice/contracts')
const { createLogger, runService } = await import('@astrovoice/platform/process')
const { startGateway } = await import('./start-gateway.ts')

// Frames of audio are half a pool of the usual size: in a larger one they share an allocation.
Buffer.poolSize = 128 * 1024

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
