import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { answerLifecycleEvent } from './answer-lifecycle-event.ts'
import type { LifecycleEvent } from './lifecycle-event.ts'

interface Taken {
  readonly method: string | undefined
  readonly contentType: string | undefined
  readonly body: Record<string, unknown>
}

let server: Server
let taken: Taken[]
let status: number

beforeEach(async () => {
  taken = []
  status = 200
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      const { method, headers } = request
      taken.push({
        method,
        contentType: headers['content-type'],
        body: JSON.parse(text) as Record<string, unknown>,
      })
      response.writeHead(status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.close()
})

const ask = (): LifecycleEvent => ({
  RequestType: 'Create',
  ResponseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer?signature=1`,
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'Logical',
  ResourceProperties: {},
})

// The fields are those of "Custom resource response objects" in CloudFormation's user guide.
test('a success is answered with the id and the data', async () => {
  await answerLifecycleEvent(ask(), async () => ({ physicalId: 'made', data: { arn: 'a' } }))
  expect(taken).toEqual([
    {
      method: 'PUT',
      // The address is signed without a content type: S3 refuses it with one.
      contentType: '',
      body: {
        Status: 'SUCCESS',
        PhysicalResourceId: 'made',
        Data: { arn: 'a' },
        StackId: 'stack',
        RequestId: 'request',
        LogicalResourceId: 'Logical',
      },
    },
  ])
})

test('a failure is answered too, with its reason', async () => {
  await answerLifecycleEvent({ ...ask(), PhysicalResourceId: 'before' }, async () => {
    throw new Error('the secret is empty')
  })
  expect(taken[0]?.body).toMatchObject({
    Status: 'FAILED',
    Reason: 'the secret is empty',
    PhysicalResourceId: 'before',
  })
})

test('an answer that is not taken is an error', async () => {
  status = 403
  await expect(answerLifecycleEvent(ask(), async () => ({ physicalId: 'made' }))).rejects.toThrow('HTTP 403')
})
