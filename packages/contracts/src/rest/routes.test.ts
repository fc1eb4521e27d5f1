import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { routes } from './index.ts'
import { defineRoute, type RouteSpec } from './route.ts'

const all = Object.entries<RouteSpec>(routes)

test.each(all.map(([name, { path }]) => [name, path]))('%s names the version of the interface', (_, path) => {
  expect(path).toMatch(/^\/v1\//)
})

/** Lists without pages, and what keeps them short. */
const bounded: Record<string, string> = {
  listBirthProfiles: 'the budget birthProfiles',
  listAstrologers: 'operators',
  listDevices: 'the hundred that were seen last',
  listSignInMethods: 'the providers that there are',
  listExports: 'the budget exports and the days an archive is kept',
  getErasure: 'the registry of personal data',
  getNotices: 'the number of purposes',
  getConsents: 'the number of purposes',
  getChart: 'the number of grahas',
  getSignHoroscope: 'the lines, uses and times of one period',
  getMyHoroscope: 'the lines, uses and times of one period',
  getKundli: 'the number of grahas, houses and periods',
  getDay: 'the periods of a day',
  matchProfiles: 'the number of kootas',
  listReports: 'the last hundred',
  listPredictions: 'the items of memory that are kept',
  getPredictionScore: 'operators',
  getSafetyProtocol: 'the number of themes, and 24 months',
  listPacks: 'the number of packs',
}

test('every list is read in pages, or has a bound', () => {
  const lists = all.filter(
    ([, { method, reply }]) =>
      method === 'get' &&
      'schema' in reply &&
      reply.schema instanceof z.ZodObject &&
      Object.values(reply.schema.shape).some(
        (field) => field instanceof z.ZodArray && field.element instanceof z.ZodObject,
      ),
  )
  const unpaged = lists.filter(([, { query }]) => !query || !('limit' in query.shape)).map(([name]) => name)
  expect(lists.map(([name]) => name)).toEqual(
    expect.arrayContaining(['listConversations', 'listConsentEntries']),
  )
  expect(unpaged.filter((name) => !(name in bounded))).toEqual([])
})

test('a POST runs once for its key, or says why a repeat does no harm', () => {
  const posts = all.filter(([, { method }]) => method === 'post')
  expect(posts.filter(([, { idempotent, repeat }]) => !idempotent && !repeat)).toEqual([])
  const post = { method: 'post', path: '/v1/wishes', summary: '', tag: '', auth: 'user', errors: [] } as const
  // @ts-expect-error A POST without either does not compile.
  defineRoute({ ...post, reply: { status: 204 } })
  expect(defineRoute({ ...post, reply: { status: 204 }, repeat: 'no_effect' }).repeat).toBe('no_effect')
})

test('what a caller may add to the audit log has a budget of its own', () => {
  const audited = all.filter(([, { audit, auth }]) => audit !== undefined && auth === 'user')
  expect(audited.map(([name]) => name)).toContain('deleteConversations')
  expect(audited.filter(([, { budgets = [] }]) => budgets.length === 0)).toEqual([])
})

test('what is compressed has no token and no signed address in it', () => {
  // An address of a source is no secret.
  const secret = /[tT]oken$|[a-z]Url$/
  for (const [name, { reply, compressed }] of all) {
    if (!compressed || !('schema' in reply)) continue
    const schema = JSON.stringify(z.toJSONSchema(reply.schema, { unrepresentable: 'any' }))
    expect([
      name,
      [...schema.matchAll(/"(\w+)":\{/g)].filter(([, field = '']) => secret.test(field)),
    ]).toEqual([name, []])
  }
})

test('only a GET that replies with 200 has an ETag', () => {
  const route = { path: '/v1/wishes', summary: '', tag: '', auth: 'user', errors: [], etag: true } as const
  expect(() => defineRoute({ ...route, method: 'put', reply: { status: 204 } })).toThrow('ETag')
  expect(() =>
    defineRoute({ ...route, method: 'get', reply: { status: 200, schema: z.object({}) } }),
  ).not.toThrow()
})
