import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Compiled code is cached: every start but the first of a machine takes half the time.
enableCompileCache()
const { timingBudget } = await import('@astrovoice/contracts')
const { createLogger, runService } = await import('@astrovoice/platform/process')
const { startGateway } = await import('./start-gateway.ts')

// Frames of audio are outside the heap and short-lived. V8 counts them as growth of the heap and would collect all of
// it every second. With this it waits until the heap is three times as large as after the last collection.
setFlagsFromString('--heap-growing-percent=200')

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
