import { createWriteStream, mkdirSync, readdirSync, rmSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { CallLog, CallTraces } from '@astrovoice/core'

export interface FolderCallTracesOptions {
  readonly folder: string
  readonly log: CallLog
  /** The maximum number of traces in the folder. With the longest trace they fit into a pod's /tmp. */
  readonly maxTraces?: number
}

export interface FolderCallTraces extends CallTraces {
  /** Resolves when the closed traces are written. */
  flush(): Promise<void>
}

/**
 * Writes traces of calls as JSON lines, a file each. A new trace removes the oldest.
 * @throws Error when the folder cannot be made or read.
 */
export function createFolderCallTraces({
  folder,
  log,
  maxTraces = 24,
}: FolderCallTracesOptions): FolderCallTraces {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  const open = new Map<string, WriteStream>()
  let count = 0

  /** Removes the oldest closed traces until there is room for one more. */
  const makeRoom = () => {
    while (names.length >= maxTraces) {
      const oldest = names.findIndex((name) => !open.has(name))
      if (oldest < 0) return false
      const [name] = names.splice(oldest, 1)
      rmSync(join(folder, name!), { force: true })
    }
    return true
  }

  return {
    open(callId) {
      if (!makeRoom()) return null
      const time = new Date().toISOString().replaceAll(':', '')
      const name = `${time}-${String(count++ % 1000).padStart(3, '0')}-${callId}.jsonl`
      const stream = createWriteStream(join(folder, name), { flags: 'wx' })
      stream.on('error', (err) => log.warn({ err, callId }, 'failed to write trace of a call'))
      stream.on('close', () => open.delete(name))
      names.push(name)
      open.set(name, stream)
      return {
        write: (line) => {
          if (stream.writable) stream.write(`${line}\n`)
        },
        close: () => void stream.end(),
      }
    },
    async flush() {
      const ended = [...open.values()].filter((stream) => stream.writableEnded)
      await Promise.allSettled(ended.map((stream) => finished(stream)))
    },
  }
}
