import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AstrologerId, BirthProfileId, describeProblem, PlaceId } from '@astrovoice/contracts'
import { CallFault } from '../call/call-fault.ts'
import { createRestClient, type RestClient } from './rest-client.ts'

const profileId = BirthProfileId.parse('d2a4b1de-0f70-4b3e-9a54-6b3a0d0f8a11')
const asked: IncomingMessage[] = []
const server = createServer((request, response) => {
  asked.push(request)
  const answer = answers[request.url ?? ''] ?? { status: 500, body: 'out of order' }
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
})
const answers: Record<string, { status: number; body: string }> = {
  '/v1/places?q=New+Delhi&limit=2': { status: 200, body: '{"places":[],"attribution":"GeoNames"}' },
  '/v1/astrologers/nobody-here': { status: 404, body: JSON.stringify(describeProblem('astrologer_unknown')) },
  [`/v1/birth-profiles/${profileId}/chart.svg?style=south`]: { status: 200, body: '<svg/>' },
  '/v1/me': { status: 200, body: '{"id":"not a uuid"}' },
}
let api: RestClient

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  api = createRestClient({ baseUrl: `http://127.0.0.1:${port}`, accessToken: () => 'secret' })
})
afterAll(() => void server.close())

describe('a REST client', () => {
  test('writes the query, and sends no token where none is needed', async () => {
    const answer = await api.ask('searchPlaces', { query: { q: 'New Delhi', limit: 2 } })
    expect(answer).toEqual({ places: [], attribution: 'GeoNames' })
    expect(asked.at(-1)?.headers.authorization).toBeUndefined()
  })

  test('fills the path, sends the token, and hands over what is not JSON as text', async () => {
    const svg = await api.ask('drawChart', {
      params: { birthProfileId: profileId },
      query: { style: 'south' },
    })
    expect(svg).toBe('<svg/>')
    expect(asked.at(-1)?.headers.authorization).toBe('Bearer secret')
  })

  test('sends the key of a request that can be repeated, quoted as the draft has it', async () => {
    const body = { name: 'Asha', date: '1990-05-15', time: null, placeId: PlaceId.parse('1') }
    await api.ask('createBirthProfile', { body, idempotencyKey: 'a-key-of-mine' }).catch(() => {})
    expect(asked.at(-1)?.headers['idempotency-key']).toBe('"a-key-of-mine"')
  })

  test('a refusal is thrown with its problem', async () => {
    const refused = api.ask('getAstrologer', {
      params: { astrologerId: AstrologerId.parse('nobody-here') },
      query: {},
    })
    await expect(refused).rejects.toBeInstanceOf(CallFault)
    await expect(refused).rejects.toMatchObject({ problem: { code: 'astrologer_unknown', status: 404 } })
  })

  test('an answer out of contract is not handed on', async () => {
    await expect(api.ask('getMe', {})).rejects.toThrow()
  })

  test('a failure without a problem says its status', async () => {
    await expect(api.ask('listBirthProfiles', {})).rejects.toThrow(/answered 500/)
  })
})
