import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { errorCodes } from '../errors/index.ts'
import { clientEvents } from '../events/client-events.ts'
import { serverEvents } from '../events/server-events.ts'
import { describeProblem } from '../problem.ts'
import { routes } from '../rest/index.ts'
import { describeSocket } from './asyncapi.ts'
import { describeBudgets } from './budget-page.ts'
import { describeErrorTable } from './error-page.ts'
import { describeRest } from './openapi.ts'

const require = createRequire(import.meta.url)

/** Follows a reference of a document, such as `#/channels/call`. */
function resolve(document: object, ref: string): unknown {
  return ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((node, key) => {
      const part = key.replaceAll('~1', '/').replaceAll('~0', '~')
      return (node as Record<string, unknown> | undefined)?.[part]
    }, document)
}

const refsOf = (document: object) =>
  [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)

describe('the OpenAPI document', () => {
  const document = describeRest()
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path)) as Operation[]
  interface Operation {
    operationId: string
    parameters?: { name: string; in: string; required: boolean; schema: object }[]
    security: object[]
    responses: Record<string, { content?: Record<string, { schema: object }>; headers?: object }>
  }
  const operation = (id: string) => operations.find(({ operationId }) => operationId === id)!

  test('is OpenAPI 3.1 by its schema, and refers to nothing that is not there', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(refsOf(document).filter((ref) => resolve(document, ref) === undefined)).toEqual([])
  })

  test('has every route once, with a parameter for every brace of its path', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      [...Object.keys(routes), 'getAppConfig', 'describeErrors', 'getFile'].sort(),
    )
    for (const [name, { path }] of Object.entries(routes)) {
      const inPath = (operation(name).parameters ?? []).filter((parameter) => parameter.in === 'path')
      expect(inPath.map((parameter) => `{${parameter.name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
      expect(inPath.every(({ required }) => required)).toBe(true)
    }
  })

  test('says who may ask, and what can go wrong', () => {
    expect(operation('searchPlaces').security).toEqual([])
    expect(operation('getMe').security).toEqual([{ accessToken: [] }])
    expect(Object.keys(operation('createBirthProfile').responses)).toEqual([
      '201',
      '400',
      '401',
      '403',
      '409',
      '413',
      '415',
      '422',
      '429',
      '500',
    ])
    expect(Object.keys(operation('signOut').responses)).toEqual(['204', '400', '413', '415', '429', '500'])
    expect(operation('signOut').responses['429']?.headers).toHaveProperty('Retry-After')
  })

  test('leads from a reply to every request that takes the id in it', () => {
    const { links } = operation('createBirthProfile').responses['201'] as { links: Record<string, unknown> }
    const takers = Object.entries(routes).flatMap(([name, { path }]) =>
      path.includes('{birthProfileId}') ? [name] : [],
    )
    expect(Object.keys(links).sort()).toEqual(takers.sort())
    expect(links['getChart']).toEqual({
      operationId: 'getChart',
      parameters: { birthProfileId: '$response.body#/id' },
    })
  })

  test('has the budgets of replies and refusals, and ETags with what answers them', () => {
    const { responses, parameters } = operation('getChart')
    expect(Object.keys(responses['200']?.headers ?? {})).toEqual(['RateLimit-Policy', 'RateLimit', 'ETag'])
    expect(Object.keys(responses['429']?.headers ?? {})).toEqual([
      'Retry-After',
      'RateLimit-Policy',
      'RateLimit',
    ])
    expect(responses).toHaveProperty('304')
    expect(parameters?.map(({ name }) => name)).toContain('If-None-Match')
  })

  test('takes what callers may leave out, and promises what they get', () => {
    const [q, limit] = operation('searchPlaces').parameters ?? []
    expect(q).toMatchObject({ name: 'q', in: 'query', required: true })
    expect(limit).toMatchObject({ name: 'limit', required: false, schema: { type: 'integer', default: 8 } })
  })

  test('its schemas take and refuse what the service does', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    addFormats.default(ajv)
    ajv.addKeyword('components')
    ajv.addSchema({ $id: 'https://example.in/openapi.json', components: document.components }, 'doc')
    const check = (name: string, value: unknown) =>
      ajv.validate({ $ref: `https://example.in/openapi.json#/components/schemas/${name}` }, value)
    const birth = { name: 'Asha', date: '1990-05-15', time: '10:30', placeId: '1259229' }
    expect(check('BirthDetails', birth)).toBe(true)
    expect(check('BirthDetails', { ...birth, time: null })).toBe(true)
    expect(check('BirthDetails', { ...birth, time: '25:00' })).toBe(false)
    expect(check('BirthDetails', { ...birth, caste: 'none' })).toBe(false)
    const problem = describeProblem('not_found', { requestId: 'r' })
    expect(check('Problem', problem)).toBe(true)
    expect(check('Problem', { ...problem, addedNextYear: 1 })).toBe(true)
    expect(check('Problem', { ...problem, code: 'oops' })).toBe(false)
  })
})

describe('the AsyncAPI document', () => {
  const document = describeSocket()
  const { messages } = document.channels.call as {
    messages: Record<string, { name: string; payload: object }>
  }

  test('is AsyncAPI 3.0 by its schema, and refers to nothing that is not there', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(require('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object)
    validate(document)
    expect(validate.errors ?? []).toEqual([])
    expect(refsOf(document).filter((ref) => resolve(document, ref) === undefined)).toEqual([])
  })

  test('has every event in its direction, and a reply where there is an acknowledgement', () => {
    const operations = document.operations as Record<string, { action: string; reply?: object }>
    const named = (action: string) =>
      Object.keys(operations).flatMap((key) => (operations[key]?.action === action ? [key] : []))
    const keys = (events: object) => Object.keys(events).map((event) => event.replace(':', '.'))
    expect(named('receive')).toEqual(keys(clientEvents).map((key) => `receive.${key}`))
    expect(named('send')).toEqual(keys(serverEvents).map((key) => `send.${key}`))
    const unanswered = Object.keys(operations).filter(
      (key) => !operations[key]?.reply && key.startsWith('receive'),
    )
    expect(unanswered).toEqual(['receive.call.audio', 'receive.call.playout'])
  })

  test('audio is binary, of a stated format', () => {
    expect(messages['client.call.audio']?.payload).toMatchObject({
      properties: {
        chunk: { type: 'string', format: 'binary', contentMediaType: 'audio/L16;rate=24000;channels=1' },
      },
    })
  })

  test('an acknowledgement is either fulfilled or refused', () => {
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const isReply = ajv.compile({
      ...messages['client.call.text.reply']?.payload,
      components: document.components,
    })
    expect(isReply({ ok: true, data: { itemId: 'item_1' } })).toBe(true)
    expect(isReply({ ok: false, error: describeProblem('call_not_started') })).toBe(true)
    expect(isReply({ ok: true, error: describeProblem('call_not_started') })).toBe(false)
    expect(isReply({ ok: true, data: {} })).toBe(false)
  })
})

test('the error page has a heading for every address that a problem names as its type', () => {
  const page = describeErrorTable()
  for (const code of errorCodes) {
    const [, anchor = ''] = describeProblem(code).type.split('#')
    expect(page).toContain(`\n## ${anchor}\n`)
  }
})

test('docs/api is what the contracts say', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../../../docs/api/${name}`, import.meta.url), 'utf8')
  expect(JSON.parse(read('openapi.json'))).toEqual(JSON.parse(JSON.stringify(describeRest())))
  expect(JSON.parse(read('asyncapi.json'))).toEqual(JSON.parse(JSON.stringify(describeSocket())))
  expect(read('errors.md')).toBe(describeErrorTable())
  expect(read('budgets.md')).toBe(describeBudgets())
})
