import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// With the cache, every start but a machine's first takes half the time to strip and compile the code.
enableCompileCache()
const { timingBudget } = await import('@astrovoice/contracts')
const { createLogger, runService } = await import('@astrovoice/platform/process')
const { startGateway } = await import('./start-gateway.ts')

// Frames of audio are outside of the heap and die young. V8 counts them as heap growth and would scan all of it
// every second. With this it waits until there is three times as much as last time.
setFlagsFromString('--heap-growing-percent=200')

await runService(
  () => startGateway(process.env),
  () => createLogger('gateway', 'info'),
  { stopWithinMs: timingBudget.drainMs + timingBudget.closingMs },
)
