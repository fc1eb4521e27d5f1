import { join } from 'node:path'
import type { AnalyticsSink } from '@astrovoice/core'
import { checkObjectKey } from '../object-store/object-key.ts'
import { writeFileAtomically } from './write-file.ts'

/**
 * Events as NDJSON files in the folders that Firehose makes in S3, by the UTC hour the call ended. An event is a
 * file of its own, named after it: recording it again writes the same file, and processes do not meet.
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
  }
}

/** `year=2026/month=11/day=24/hour=04`, as a Hive-style table has its partitions. */
function hourFolder(instant: string): string {
  const [year, month, day, hour] = new Date(instant).toISOString().split(/[-T:]/)
  return `year=${year}/month=${month}/day=${day}/hour=${hour}`
}
