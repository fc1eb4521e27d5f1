import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  await api.database.prisma.safetyCount.createMany({
    data: [
      { day: new Date('2026-01-10'), theme: 'self_harm', side: 'caller', act: 'help', count: 7 },
      { day: new Date('2026-01-20'), theme: 'self_harm', side: 'caller', act: 'help', count: 5 },
      { day: new Date('2026-01-20'), theme: 'minor', side: 'caller', act: 'help', count: 9 },
    ],
  })
})

test('everybody reads the rules of safety and how often callers were referred to a helpline', async () => {
  const response = await fetch(new URL('/v1/safety/protocol', api.url))
  expect(response.status).toBe(200)
  const etag = response.headers.get('etag')
  expect(await response.json()).toMatchObject({
    rules: expect.arrayContaining([expect.objectContaining({ theme: 'self_harm', act: 'help' })]),
    referrals: [{ month: '2026-01', theme: 'self_harm', count: 12 }],
  })
  const again = await fetch(new URL('/v1/safety/protocol', api.url), {
    headers: { 'if-none-match': etag ?? '' },
  })
  expect(again.status).toBe(304)
})
