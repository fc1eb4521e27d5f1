import { describe, expect, test } from '@jest/globals'
import { timingBudget, type ItemId } from '@astrovoice/contracts'
import { RegistriesUnderTest, frame, speakInto } from './registry-under-test.ts'
import { RecordedModel } from './recorded-model.ts'

const id = (name: string) => name as ItemId
const question = Array.from({ length: 20 }, (_, seq) => seq)
const pushToTalk = { turnTaking: 'push-to-talk' } as const

describe('a question that is released', () => {
  test('while the model is away goes to the next session', async () => {
    const registries = new RegistriesUnderTest()
    const session = await registries.place(registries.open(), pushToTalk)
    speakInto(session, 0, 19)
    registries.model.isReachable = false
    registries.model.say({ type: 'closed', code: 1006 })
    await registries.letRun()
    await session.input.commit()
    registries.model.isReachable = true
    await registries.pass(300)
    expect(registries.model.sessions[1]).toMatchObject({
      heard: question,
      asked: ['addHistory', 'commitAudio'],
    })
  })

  test('when the next session is open already goes to the session that heard it', async () => {
    const registries = new RegistriesUnderTest()
    const { model, clock } = registries
    model.expiresAtMs = clock.nowMs() + timingBudget.modelRotationLeadMs + 1000
    const session = await registries.place(registries.open(), pushToTalk)
    await registries.pass(2000)
    model.expiresAtMs = null
    await session.input.interrupt()
    await registries.letRun()
    expect(model.sessions).toHaveLength(2)
    speakInto(session, 0, 19)
    await session.input.commit()
    expect(model.sessions[0]?.asked).toEqual(['addHistory', 'commitAudio'])
    model.sessions[0]!.hear({ type: 'question-committed', itemId: id('q') })
    expect(model.sessions[0]?.asked).toEqual(['addHistory', 'commitAudio', 'requestResponse'])
  })

  describe('and sent again to another gateway is answered there', () => {
    async function moveReleased(registries: RegistriesUnderTest, model: RecordedModel) {
      const session = await registries.place(registries.open(), pushToTalk)
      speakInto(session, 0, 19)
      await session.input.commit()
      await registries.pass(200)
      const { reply, session: moved } = await registries.resume(registries.open({ model }), session)
      expect(reply.ackedSeq).toBe(-1)
      return moved
    }

    test('with all of its frames', async () => {
      const [registries, model] = [new RegistriesUnderTest(), new RecordedModel()]
      const session = await moveReleased(registries, model)
      speakInto(session, 0, 18)
      await registries.letRun()
      expect(model.sessions[0]?.asked).toEqual(['addHistory'])
      speakInto(session, 19, 19)
      expect(model.sessions[0]).toMatchObject({ heard: question, asked: ['addHistory', 'commitAudio'] })
    })

    test('with the model there, and once only when the caller releases it again', async () => {
      const [registries, model] = [new RegistriesUnderTest(), new RecordedModel()]
      const session = await moveReleased(registries, model)
      speakInto(session, 0, 19)
      await session.input.commit()
      await registries.letRun()
      expect(model.sessions[0]).toMatchObject({ heard: question, asked: ['addHistory', 'commitAudio'] })
    })
  })
})

test('a question that was answered aloud does not reach the next session, though it has no transcript', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  speakInto(session, 0, 19)
  registries.model.say(
    { type: 'speech-started' },
    { type: 'speech-stopped', endMs: 900 },
    { type: 'question-committed', itemId: id('q') },
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('a'), delta: 'Soon.' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(60) },
    { type: 'answer-finished', itemId: id('a'), text: 'Soon.' },
    { type: 'response-finished', outcome: 'completed' },
  )
  speakInto(session, 20, 22)
  registries.model.say({ type: 'closed', code: 1006 })
  await registries.letRun()
  expect(registries.model.sessions[1]?.heard).toEqual([20, 21, 22])
})

test('the rest of a frame whose session is lost does not reach the next answer', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('When?')
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('old'), delta: 'one two three four' },
    { type: 'answer-audio', itemId: id('old'), chunk: frame(70) },
    { type: 'closed', code: 1006 },
  )
  expect(registries.audio).toEqual(['old 60', 'old 10'])
  await registries.letRun()
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('new'), delta: 'five' },
    { type: 'answer-audio', itemId: id('new'), chunk: frame(60) },
  )
  expect(registries.audio).toEqual(['old 60', 'old 10', 'new 60'])
})

test('a question whose second session is lost as well reaches the third', async () => {
  const registries = new RegistriesUnderTest()
  const { model } = registries
  const session = await registries.place(registries.open())
  speakInto(session, 0, 9)
  model.say(
    { type: 'speech-started' },
    { type: 'speech-stopped', endMs: 600 },
    { type: 'question-committed', itemId: id('q') },
    { type: 'closed', code: 1006 },
  )
  await registries.letRun()
  expect(model.sessions[1]?.heard[0]).toBe(0)
  // Silence follows before the session has noticed the speech.
  speakInto(session, 10, 40)
  model.say({ type: 'closed', code: 1006 })
  await registries.letRun()
  expect(model.sessions[2]?.heard[0]).toBe(0)
})
