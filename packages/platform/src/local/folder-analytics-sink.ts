import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnalyticsSink } from '@astrovoice/core'
import { checkObjectKey } from '../object-store/object-key.ts'
import { unlessMissing, writeFileAtomically } from './write-file.ts'

/**
 * Writes events as NDJSON files in Firehose's folders of S3, by the UTC hour of the call's end.
 * Each event has its own file with its name. A repeated event writes the same file, and processes do not clash.
 */
export function createFolderAnalyticsSink(folder: string): AnalyticsSink {
  return {
    async record(event) {
      const path = join(
        folder,
        hourFolder(event.endedAt),
        checkObjectKey(`${event.type}-${event.callId}.ndjson`),
      )
      await writeFileAtomically(path, `${JSON.stringify(event)}\n`)
    },
    async erase(userId) {
      const options = { recursive: true, withFileTypes: true } as const
      for (const entry of (await unlessMissing(readdir(folder, options))) ?? []) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        if ((await unlessMissing(readFile(path, 'utf8')))?.includes(userId)) await rm(path, { force: true })
      }
    },
  }
}

/** `year=2026/month=11/day=24/hour=04`, the partitions of a Hive-style table. */
function hourFolder(instant: string): string {
  const [year, month, day, hour] = new Date(instant).toISOString().split(/[-T:]/)
  return `year=${year}/month=${month}/day=${day}/hour=${hour}`
}
