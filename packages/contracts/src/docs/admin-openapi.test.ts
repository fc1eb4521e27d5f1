import { expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { adminRoutes } from '../admin/index.ts'
import { describeAdmin } from './admin-openapi.ts'

const document = describeAdmin()

test('the document of the admin is OpenAPI 3.1 by its schema and has every route once', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect([errors ?? [], valid]).toEqual([[], true])
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path)) as {
    operationId: string
  }[]
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(adminRoutes).sort())
})

test('every operation names the role that it needs, and every form what the audit log records', () => {
  for (const operations of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      expect(operation).toHaveProperty('x-role')
      if (method === 'post') expect(operation).toHaveProperty('x-audit-action')
    }
  }
})
