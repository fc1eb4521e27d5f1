import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { budgets } from '@astrovoice/contracts'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

const refusals = async (budget: string) => {
  const text = await (await fetch(`${api.metricsUrl}/metrics`)).text()
  return new RegExp(`^budgets_exceeded_total\\{budget="${budget}"\\} (\\d+)$`, 'm').exec(text)?.[1]
}

test('the port that callers reach has no metrics', async () => {
  expect((await fetch(`${api.metricsUrl}/metrics`)).headers.get('content-type')).toContain('text/plain')
  const reply = await fetch(`${api.url}/metrics`)
  expect([reply.status, await reply.text()]).toEqual([404, expect.not.stringContaining('process_cpu')])
})

test.each(['/healthz', '/readyz', '/metrics'])('callers get no %s through a load balancer', async (path) => {
  const reply = await fetch(api.url + path, { headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect([reply.status, await reply.json()]).toEqual([404, expect.objectContaining({ code: 'not_found' })])
})

test('each refused use counts for its budget, and a budget that refused nothing reads 0', async () => {
  const tryCode = async () => {
    const body = JSON.stringify({ to: 'tries@example.in', code: '000000' })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${api.url}/v1/auth/tokens`, { method: 'POST', headers, body })).status
  }
  for (let n = 0; n < budgets.signInTriesAtAddress.times; n++) expect(await tryCode()).not.toBe(429)
  expect(await refusals('signInTriesAtAddress')).toBe('0')
  expect([await tryCode(), await tryCode()]).toEqual([429, 429])
  expect(await refusals('signInTriesAtAddress')).toBe('2')
  expect(await refusals('signInCodesOverall')).toBe('0')
})
