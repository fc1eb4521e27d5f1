import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { DeviceFarmClient } from '@aws-sdk/client-device-farm'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startStubAws, type StubAws } from '../wire-stub/stub-aws.ts'
import { runOnDevices } from './device-run.ts'

let aws: StubAws
let store: Server
let uploaded: string
/** Device Farm's replies about a run, in order; the last one repeats. */
let uploadStates: { status: string; message?: string }[]
let runStates: { status: string; result?: string }[]

const next = <T>(states: T[]): T => (states.length > 1 ? states.shift()! : states[0]!)

beforeEach(async () => {
  uploaded = ''
  uploadStates = [{ status: 'PROCESSING' }, { status: 'SUCCEEDED' }]
  runStates = [{ status: 'RUNNING' }, { status: 'COMPLETED', result: 'PASSED' }]
  store = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => (uploaded += chunk.toString()))
    request.on('end', () => response.end())
  }).listen(0, '127.0.0.1')
  await once(store, 'listening')
  const url = `http://127.0.0.1:${(store.address() as AddressInfo).port}/app`
  const answers: Record<string, () => unknown> = {
    ListProjects: () => ({ projects: [{ name: 'astrovoice-x', arn: 'project' }] }),
    ListDevicePools: () => ({ devicePools: [{ name: 'phones', arn: 'pool' }] }),
    CreateUpload: () => ({ upload: { arn: 'upload', url } }),
    GetUpload: () => ({ upload: next(uploadStates) }),
    ScheduleRun: () => ({ run: { arn: 'run' } }),
    GetRun: () => ({ run: next(runStates) }),
  }
  aws = await startStubAws(({ operation }) => ({ body: JSON.stringify(answers[operation]!()) }))
})
afterEach(() => {
  aws.stop()
  store.close()
})

const run = (fileName = 'app.apk', projectName = 'astrovoice-x') =>
  runOnDevices(
    { fileName, app: new TextEncoder().encode('bytes of the app'), projectName, poolName: 'phones' },
    { farm: new DeviceFarmClient(aws.settings), pause: async () => undefined },
  )
const asked = (operation: string) => aws.requests.find((request) => request.operation === operation)?.input

describe('a run on phones', () => {
  test('uploads the app, runs it on the pool and returns the result', async () => {
    expect(await run()).toBe('PASSED')
    expect(uploaded).toBe('bytes of the app')
    expect(asked('CreateUpload')).toEqual({ projectArn: 'project', name: 'app.apk', type: 'ANDROID_APP' })
    expect(asked('ScheduleRun')).toMatchObject({
      projectArn: 'project',
      devicePoolArn: 'pool',
      appArn: 'upload',
      test: { type: 'BUILTIN_FUZZ' },
    })
  })

  test('uploads apps of Apple as such', async () => {
    await run('app.ipa')
    expect(asked('CreateUpload')).toMatchObject({ type: 'IOS_APP' })
  })

  test('fails when the app crashes', async () => {
    runStates = [{ status: 'COMPLETED', result: 'FAILED' }]
    expect(await run()).toBe('FAILED')
  })

  test('does not begin with an app that Device Farm refuses', async () => {
    uploadStates = [{ status: 'FAILED', message: 'not signed' }]
    await expect(run()).rejects.toThrow('not signed')
    expect(asked('ScheduleRun')).toBeUndefined()
  })

  test('names the stack to deploy when there is no project', async () => {
    await expect(run('app.apk', 'another')).rejects.toThrow('device-farm stack')
  })
})
