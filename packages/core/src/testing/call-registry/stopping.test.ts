import { expect, test } from '@jest/globals'
import { RegistriesUnderTest } from './registry-under-test.ts'

test('a registry that drains starts and resumes no call', async () => {
  const registries = new RegistriesUnderTest()
  const registry = registries.open()
  const session = await registries.place(registry)
  await session.input.askText('When?')
  const departures = registry.drain(45_000, 10_000)
  await expect(registries.place(registry)).rejects.toMatchObject({ code: 'service_stopping' })
  await registries.pass(46_000)
  expect((await departures).map(({ outcome }) => outcome)).toEqual(['moved'])
  // A socket that was open before cannot resume the call here either.
  await expect(registries.resume(registry, session)).rejects.toMatchObject({ code: 'service_stopping' })
  expect(registry.count).toBe(0)
  await expect(registries.resume(registries.open(), session)).resolves.toMatchObject({
    reply: { state: 'thinking' },
  })
})

test('a call whose model is not open when the registry drains never began', async () => {
  const registries = new RegistriesUnderTest()
  const registry = registries.open()
  const { promise, resolve } = Promise.withResolvers<void>()
  registries.model.opens = promise
  const placing = registries.place(registry)
  const refused = expect(placing).rejects.toMatchObject({ code: 'service_stopping' })
  await registries.letRun()
  expect((await registry.drain(45_000, 10_000)).map(({ outcome }) => outcome)).toEqual(['never_began'])
  resolve()
  await refused
  expect(registries.model.sessions[0]?.asked).toEqual(['close'])
  expect(registries.meter.count('callStarted')).toBe(0)
  await registries.pass(200_000)
  expect(await registries.liveCalls.listOrphans()).toEqual([])
})

test('a call whose save failed at a drain is reported as lost', async () => {
  const registries = new RegistriesUnderTest()
  const registry = registries.open()
  await registries.place(registry)
  registries.liveCalls.save = async () => {
    throw new Error('away')
  }
  const departures = registry.drain(45_000, 10_000)
  await registries.pass(1000)
  expect((await departures).map(({ outcome }) => outcome)).toEqual(['lost'])
})
