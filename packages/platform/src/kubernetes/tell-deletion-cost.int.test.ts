import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createLogger } from '../process/index.ts'
import { tellDeletionCost } from './tell-deletion-cost.ts'

interface Request {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** Checks on the wire what Kubernetes' API documents of a merge patch. */
let api: Server
let accountFolder: string
let status: number
let requests: Request[]
let onRequest: () => void

const nextRequest = () => new Promise<void>((resolve) => (onRequest = resolve))

beforeEach(async () => {
  requests = []
  status = 200
  onRequest = () => undefined
  accountFolder = await mkdtemp(join(tmpdir(), 'account-'))
  await writeFile(join(accountFolder, 'token'), 'first-token\n')
  api = createServer((request, response) => {
    void json(request).then((body) => {
      const { method = '', url: path = '', headers } = request
      requests.push({ method, path, headers, body })
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
      onRequest()
    })
  })
  await once(api.listen(0, '127.0.0.1'), 'listening')
})

afterEach(async () => {
  api.closeAllConnections()
  await once(api.close(), 'close')
  await rm(accountFolder, { recursive: true })
})

const start = (countCalls: () => number) =>
  tellDeletionCost({
    pod: {
      namespace: 'voice',
      name: 'gateway-1',
      apiUrl: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      accountFolder,
    },
    countCalls,
    logger: createLogger('test', 'silent'),
    everyMs: 1,
  })

const costs = () =>
  requests.map(
    ({ body }) =>
      (body as { metadata: { annotations: Record<string, string> } }).metadata.annotations[
        'controller.kubernetes.io/pod-deletion-cost'
      ],
  )

test('the number of calls goes out as a merge patch of the pod, with the token of the account', async () => {
  const first = nextRequest()
  const telling = start(() => 7)
  await first
  await telling.stop()
  expect(requests[0]).toMatchObject({
    method: 'PATCH',
    path: '/api/v1/namespaces/voice/pods/gateway-1',
    headers: { authorization: 'Bearer first-token', 'content-type': 'application/merge-patch+json' },
    body: { metadata: { annotations: { 'controller.kubernetes.io/pod-deletion-cost': '7' } } },
  })
})

test('only changes are sent, each with the current token', async () => {
  let calls = 1
  const first = nextRequest()
  const telling = start(() => calls)
  await first
  await writeFile(join(accountFolder, 'token'), 'second-token')
  const second = nextRequest()
  calls = 2
  await second
  await telling.stop()
  expect(costs()).toEqual(['1', '2'])
  expect(requests[1]?.headers.authorization).toBe('Bearer second-token')
})

test('a refused change is sent again', async () => {
  status = 403
  const refused = nextRequest()
  const telling = start(() => 3)
  await refused
  status = 200
  await nextRequest()
  await telling.stop()
  expect(costs().length).toBeGreaterThanOrEqual(2)
  expect(new Set(costs())).toEqual(new Set(['3']))
})
