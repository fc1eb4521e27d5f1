import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { startServer } from './server.ts'

const config = readConfig(process.env)
const log = createLog(config.LOG_LEVEL)
try {
  const server = await startServer({
    host: config.HOST,
    port: config.PORT,
    timesRealTime: config.SPEECH_PACE,
    longestSessionS: config.SESSION_LIMIT_S,
    hasControl: config.CONTROL === 'on',
    log,
  })
  log.info('listening', { url: server.url })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal })
      void server.stop()
    })
  }
} catch (error) {
  log.error('could not start', { error: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
}
