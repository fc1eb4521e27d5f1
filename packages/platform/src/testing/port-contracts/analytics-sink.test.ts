import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CallFinished } from '@astrovoice/contracts/operations'
import { createFolderAnalyticsSink } from '../../local/folder-analytics-sink.ts'
import { InMemoryAnalyticsSink } from '@astrovoice/core/testing'
import { analyticsSinkContract } from '@astrovoice/core/testing/port-contracts'

analyticsSinkContract('InMemoryAnalyticsSink', async () => {
  const sink = new InMemoryAnalyticsSink()
  return { sink, list: () => sink.list(), close: async () => {} }
})

analyticsSinkContract('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'analytics-'))
  return {
    sink: createFolderAnalyticsSink(folder),
    list: () => readEvents(folder),
    close: () => rm(folder, { recursive: true }),
  }
})

async function readEvents(folder: string): Promise<CallFinished[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  )
  const lines = texts.flatMap((text) => text.split('\n').filter(Boolean))
  return lines.map((line) => CallFinished.parse(JSON.parse(line)))
}
