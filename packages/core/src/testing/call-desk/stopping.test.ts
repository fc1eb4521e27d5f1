import { expect, test } from '@jest/globals'
import { DesksUnderTest } from './desk-under-test.ts'

test('a desk that stops takes no call any more, and says so', async () => {
  const desks = new DesksUnderTest()
  const desk = desks.open()
  const session = await desks.place(desk)
  await session.askText('When?')
  const departures = desk.moveAll(45_000, 10_000)
  await expect(desks.place(desk)).rejects.toMatchObject({ code: 'service_stopping' })
  await desks.pass(46_000)
  expect((await departures).map(({ outcome }) => outcome)).toEqual(['moved'])
  // What has left is not taken up again here, by a socket that was open before.
  await expect(desks.resume(desk, session)).rejects.toMatchObject({ code: 'service_stopping' })
  expect(desk.count).toBe(0)
  await expect(desks.resume(desks.open(), session)).resolves.toMatchObject({ reply: { state: 'thinking' } })
})

test('a call whose model is still being reached when the desk stops never began', async () => {
  const desks = new DesksUnderTest()
  const desk = desks.open()
  const { promise, resolve } = Promise.withResolvers<void>()
  desks.model.opens = promise
  const placing = desks.place(desk)
  const refused = expect(placing).rejects.toMatchObject({ code: 'service_stopping' })
  await desks.settle()
  expect((await desk.moveAll(45_000, 10_000)).map(({ outcome }) => outcome)).toEqual(['never_began'])
  resolve()
  await refused
  expect(desks.model.sessions[0]?.asked).toEqual(['close'])
  expect(desks.meter.count('callStarted')).toBe(0)
  await desks.pass(200_000)
  expect(await desks.liveCalls.listOrphans()).toEqual([])
})

test('a call that could not be noted when it left is lost, and the desk says so', async () => {
  const desks = new DesksUnderTest()
  const desk = desks.open()
  await desks.place(desk)
  desks.liveCalls.save = async () => {
    throw new Error('away')
  }
  const departures = desk.moveAll(45_000, 10_000)
  await desks.pass(1000)
  expect((await departures).map(({ outcome }) => outcome)).toEqual(['lost'])
})
