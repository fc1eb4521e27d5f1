import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '../opened/index.ts'
import { waitForLine } from './child-process.ts'
import { takeFreePorts } from './free-ports.ts'
import { readinessUrl, serviceNames, startService, waitForUrl, type ServiceName } from './service.ts'
import { makeSettings, stackUrls } from './settings.ts'
import { startStores } from './start-stores.ts'

const opened = openForFile()
let start: (name: ServiceName, changes?: Record<string, string>) => ReturnType<typeof startService>

beforeAll(async () => {
  const stores = await opened.use(startStores(() => {}))
  const ports = await takeFreePorts(...serviceNames)
  const settings = await makeSettings(ports, { ...stores, webRoot: stores.folder })
  start = (name, changes) => {
    const service = startService(name, { ...settings[name], ...changes }, () => {})
    opened.defer(() => service.stop())
    return service
  }
  const model = start('realtime-local')
  await waitForUrl('realtime-local', model, readinessUrl(stackUrls(ports)['realtime-local']))
})

const warning = (model: string, endsOn: string) =>
  new RegExp(`"level":"warn".*"model":"${model}","endsOn":"${endsOn}".*"msg":"a configured model ends"`)

test.each([
  ['gateway', { OPENAI_REALTIME_MODEL: 'gpt-realtime' }, warning('gpt-realtime', '2027-01-20')],
  ['worker', { OPENAI_SPEECH_MODEL: 'gpt-4o-mini-tts' }, warning('gpt-4o-mini-tts', '2027-01-06')],
] as const)('%s warns at its start of a model that ends', async (name, changes, line) => {
  const service = start(name, changes)
  await waitForLine(service, line, name)
  await waitForLine(service, /"msg":"listening"/, name)
  await service.stop()
  expect(service.child.exitCode).toBe(0)
})
