import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createFlagStore, createTextStore } from '../../postgres/index.ts'
import { openTestDatabase, type OpenTestDatabase } from '../database/open-test-database.ts'

let database: OpenTestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => database[Symbol.asyncDispose]())

test('a flag is stored with who changed it and when, and the last change counts', async () => {
  const flags = createFlagStore(database.prisma)
  const changedBy = await database.createUser()
  const flag = { name: 'newCalls', isOn: false, sharePercent: 100, changedAtMs: 1000, changedBy } as const
  expect(await flags.list()).toEqual([])
  await flags.set(flag)
  await flags.set({ ...flag, isOn: true, sharePercent: 25, changedAtMs: 2000 })
  expect(await flags.list()).toEqual([{ ...flag, isOn: true, sharePercent: 25, changedAtMs: 2000 }])
})

test('a flag and a text of another release are left out', async () => {
  const changedAt = new Date()
  await database.prisma.flag.create({ data: { key: 'gone', isOn: true, sharePercent: 5, changedAt } })
  await database.prisma.operatorText.create({ data: { key: 'gone', language: 'en', text: 'x', changedAt } })
  expect((await createFlagStore(database.prisma).list()).map(({ name }) => name)).toEqual(['newCalls'])
  expect(await createTextStore(database.prisma).list()).toEqual([])
})

test('a text is set in its languages, changed, and taken back', async () => {
  const texts = createTextStore(database.prisma)
  const changedBy = await database.createUser()
  const text = { name: 'greeting', language: 'hi', text: 'शुभ दीपावली', changedAtMs: 1000, changedBy } as const
  await texts.set([text, { ...text, language: 'en', text: 'Happy Diwali' }])
  await texts.set([{ ...text, text: 'शुभ होली', changedAtMs: 2000 }])
  const stored = await texts.list()
  expect(stored).toHaveLength(2)
  expect(stored).toContainEqual({ ...text, text: 'शुभ होली', changedAtMs: 2000 })
  await texts.reset('greeting')
  expect(await texts.list()).toEqual([])
})

test('what an operator changed stays when they are erased, without their id', async () => {
  const flags = createFlagStore(database.prisma)
  const changedBy = await database.createUser()
  await flags.set({ name: 'newCalls', isOn: false, sharePercent: 100, changedAtMs: 1000, changedBy })
  await database.prisma.user.delete({ where: { id: changedBy } })
  expect(await flags.list()).toMatchObject([{ name: 'newCalls', isOn: false, changedBy: null }])
})
