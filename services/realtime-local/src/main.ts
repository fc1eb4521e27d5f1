import { createLogger, runService } from '@astrovoice/platform/process'
import { readRealtimeLocalConfig } from './config.ts'
import { createLog } from './log.ts'
import { startServer } from './server.ts'

await runService(
  async () => {
    const config = readRealtimeLocalConfig(process.env)
    return startServer({
      host: config.HOST,
      port: config.PORT,
      timesRealTime: config.SPEECH_PACE,
      longestSessionS: config.SESSION_LIMIT_S,
      hasControl: config.CONTROL === 'on',
      warmsUp: true,
      log: createLog(config.LOG_LEVEL),
    })
  },
  () => createLogger('realtime-local', 'info'),
)
