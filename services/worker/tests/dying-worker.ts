/**
 * A worker of the queue `privacy` that kills itself, as the kernel does, after a step of an erasure, in the middle of
 * an archive, or once an archive is stored.
 *
 *   node dying-worker.ts [STEP | mid-archive | archive-stored]
 */
import { eraseCaller, exportData, type JobLog, type PackFiles } from '@astrovoice/core'
import { startWorkers } from '@astrovoice/platform/jobs'
import { zipFiles } from '@astrovoice/platform/archive'
import { createLogger } from '@astrovoice/platform/process'
import { readWorkerConfig } from '../src/config.ts'
import { createContext } from '../src/context.ts'
import { createHandlers } from '../src/handlers.ts'

const [dieAfter] = process.argv.slice(2)
const logger = createLogger('worker', 'silent')
const context = await createContext(readWorkerConfig(process.env), logger)

const die = () => void process.kill(process.pid, 'SIGKILL')

const dyingLog = (log: JobLog): JobLog => ({
  ...log,
  info({ step = 'archive-stored' }) {
    if (step === dieAfter) die()
  },
})

const packFiles: PackFiles = async function* (files) {
  let count = 0
  for await (const piece of zipFiles(files)) {
    yield piece
    if (dieAfter === 'mid-archive' && ++count === 3) die()
  }
}

const workers = await startWorkers({
  redis: context.blockingRedis,
  handlers: {
    ...createHandlers(context),
    eraseCaller: ({ erasureId }, run) => eraseCaller(context, erasureId, { ...run, log: dyingLog(run.log) }),
    exportData: ({ exportId }, run) =>
      exportData({ ...context, packFiles }, exportId, { ...run, log: dyingLog(run.log) }),
  },
  queues: ['privacy'],
  deadLetters: context.deadLetters,
  logger,
  meter: context.metrics.meter,
  lockMs: 1000,
})
process.once('SIGTERM', () => {
  void workers.close().then(async () => {
    await context.close()
    process.exit()
  })
})
