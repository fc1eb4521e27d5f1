import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findAnnouncedEnd } from '@astrovoice/core'
import { transcriptionModel } from '@astrovoice/platform/openai/realtime'
import { makeSettings } from '../stack/settings.ts'
import { checkoutFolder } from '../stack/state-folder.ts'

/** Values of settings whose name ends in MODEL or model, as `.env.example` and the chart's values write them. */
async function readModels(path: string): Promise<string[]> {
  const text = await readFile(join(checkoutFolder, path), 'utf8')
  const found = text.matchAll(/^\s*\w*(?:_MODEL=|[mM]odel: )["']?([\w.-]+)/gm)
  return [...found].map(([, model]) => model!)
}

async function readStackModels(): Promise<string[]> {
  const ports = { api: 1, gateway: 2, worker: 3, 'realtime-local': 4, admin: 5 }
  const places = { databaseUrl: '', redisUrl: '', folder: '', webRoot: '' }
  const settings = Object.values(await makeSettings(ports, places)).flatMap(Object.entries<string>)
  return settings.flatMap(([name, value]) => (name.endsWith('_MODEL') ? [value] : []))
}

const examples = 'charts/astrovoice/examples'

// The table counts and not today's date: a good commit stays good.
test('no setting has a default model whose end is announced', async () => {
  const chartExamples = (await readdir(join(checkoutFolder, examples))).map((name) => join(examples, name))
  const files = ['.env.example', 'charts/astrovoice/values.yaml']
  const defaults = await Promise.all(files.map(readModels))
  // The realtime model, the chart's fallback, and the model of speech.
  expect(defaults.map(({ length }) => length)).toEqual([2, 3])

  const models = [
    ...defaults.flat(),
    ...(await Promise.all(chartExamples.map(readModels))).flat(),
    ...(await readStackModels()),
    transcriptionModel,
  ]
  expect(models.filter(findAnnouncedEnd)).toEqual([])
})
