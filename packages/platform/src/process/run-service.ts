import { ConfigFault } from './config.ts'
import type { Logger } from './logger.ts'

/** A running service, and how to stop it. */
export interface RunningService {
  readonly url: string
  /** Refuses new work, finishes running work, and releases everything. */
  stop(): Promise<void>
}

const stopDeadlineMs = 20_000

export interface RunOptions {
  /** How long stopping may take; 20 s when left out. */
  readonly stopWithinMs?: number
}

/**
 * Runs a service as a process: starts it and stops it on SIGTERM or SIGINT. The exit code is not zero when it
 * could not start or stop. The event loop empties by itself; past the deadline the process exits.
 */
export async function runService(
  start: () => Promise<RunningService>,
  logger: () => Logger,
  { stopWithinMs = stopDeadlineMs }: RunOptions = {},
): Promise<void> {
  // Before the service reports ready: an early signal must not stop it halfway.
  const signalled = new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  void signalled.then(() => endWithin(stopWithinMs, logger))
  let service: RunningService
  try {
    service = await start()
  } catch (error) {
    if (error instanceof ConfigFault) process.stderr.write(`${error.message}\n`)
    else logger().fatal({ err: error }, 'could not start')
    process.exitCode = 1
    endWithin(stopWithinMs, logger)
    return
  }
  logger().info({ url: service.url }, 'listening')
  const signal = await signalled
  logger().info({ signal }, 'stopping')
  try {
    await service.stop()
    logger().info('stopped')
  } catch (error) {
    logger().error({ err: error }, 'could not stop cleanly')
    process.exitCode = 1
  }
}

function endWithin(stopWithinMs: number, logger: () => Logger): void {
  setTimeout(() => {
    logger().fatal({ stopWithinMs, open: process.getActiveResourcesInfo() }, 'did not stop in time')
    process.exit(1)
  }, stopWithinMs).unref()
}
