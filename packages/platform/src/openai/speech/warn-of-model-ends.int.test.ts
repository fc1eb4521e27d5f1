import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { createLogger } from '../../process/index.ts'
import { warnOfModelEnds } from './warn-of-model-ends.ts'

/** Responds to `GET /v1/models/{id}` as OpenAI's reference describes it, and keeps the requests. */
async function startModels(ends: Readonly<Record<string, string | null>>) {
  const asked: (string | undefined)[][] = []
  const server = createServer((request, response) => {
    asked.push([request.url, request.headers.authorization])
    const id = request.url?.split('/').at(-1) ?? ''
    if (!(id in ends)) return response.writeHead(404).end('{"error":{}}')
    const model = { id, object: 'model', created: 0, owned_by: 'system', shutdown_date: ends[id] }
    return response.end(JSON.stringify(model))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    asked,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    [Symbol.dispose]() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function readWarnings(baseUrl: string, models: readonly string[]) {
  const lines: string[] = []
  const logger = createLogger('test', 'warn', { write: (line) => void lines.push(line) })
  await warnOfModelEnds([{ apiKey: 'sk-test', baseUrl, models }], logger).asked
  return lines.map((line) => JSON.parse(line) as unknown)
}

test('a model whose server announces its end causes a warning with the day', async () => {
  using server = await startModels({ 'new-model': '2028-02-29', lasting: null })
  expect(await readWarnings(server.baseUrl, ['new-model', 'lasting', 'unknown'])).toEqual([
    expect.objectContaining({ msg: 'a configured model ends', model: 'new-model', endsOn: '2028-02-29' }),
  ])
  expect(server.asked).toContainEqual(['/v1/models/new-model', 'Bearer sk-test'])
})

test('a model with an announced end causes one warning, also when no server responds', async () => {
  const warned = expect.objectContaining({
    model: 'gpt-4o-mini-tts',
    endsOn: '2027-01-06',
    successor: 'gpt-realtime-2.1-mini',
  })
  using server = await startModels({ 'gpt-4o-mini-tts': '2027-01-06' })
  expect(await readWarnings(server.baseUrl, ['gpt-4o-mini-tts'])).toEqual([warned])
  expect(await readWarnings('http://127.0.0.1:9/v1', ['gpt-4o-mini-tts'])).toEqual([warned])
})
