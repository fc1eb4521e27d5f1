import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Stripped and compiled once, the code is there in half the time at every start but a machine's first.
enableCompileCache()
const { timingBudget } = await import('@astrovoice/contracts')
const { createLogger, runService } = await import('@astrovoice/platform/process')
const { startGateway } = await import('./start-gateway.ts')

// Frames of audio live outside of the heap and die young. V8 counts them as if the heap had grown, and would look
// through all of it every second; with this it waits until there is three times as much as last time.
setFlagsFromString('--heap-growing-percent=200')

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
