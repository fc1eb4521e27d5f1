import { describe, expect, test } from '@jest/globals'
import { timingBudget, type ItemId } from '@astrovoice/contracts'
import { DesksUnderTest, frame, speakInto } from './desk-under-test.ts'
import { RecordedModel } from './recorded-model.ts'

const id = (name: string) => name as ItemId
const question = Array.from({ length: 20 }, (_, seq) => seq)
const pushToTalk = { turnTaking: 'push-to-talk' } as const

describe('a question that is released', () => {
  test('while the model is away is asked of the next session', async () => {
    const desks = new DesksUnderTest()
    const session = await desks.place(desks.open(), pushToTalk)
    speakInto(session, 0, 19)
    desks.model.isReachable = false
    desks.model.say({ type: 'closed', code: 1006 })
    await desks.settle()
    session.commit()
    desks.model.isReachable = true
    await desks.pass(300)
    expect(desks.model.sessions[1]).toMatchObject({ heard: question, asked: ['recall', 'commitAudio'] })
  })

  test('when the next session is open already is asked of the one that heard it', async () => {
    const desks = new DesksUnderTest()
    const { model, timers } = desks
    model.expiresAtMs = timers.nowMs() + timingBudget.modelRotationLeadMs + 1000
    const session = await desks.place(desks.open(), pushToTalk)
    await desks.pass(2000)
    model.expiresAtMs = null
    session.interrupt()
    await desks.settle()
    expect(model.sessions).toHaveLength(2)
    speakInto(session, 0, 19)
    session.commit()
    expect(model.sessions[0]?.asked).toEqual(['recall', 'commitAudio'])
    model.sessions[0]!.hear({ type: 'question-committed', itemId: id('q') })
    expect(model.sessions[0]?.asked).toEqual(['recall', 'commitAudio', 'requestResponse'])
  })

  describe('and sent again to another gateway is asked there', () => {
    async function moveReleased(desks: DesksUnderTest, model: RecordedModel) {
      const session = await desks.place(desks.open(), pushToTalk)
      speakInto(session, 0, 19)
      session.commit()
      await desks.pass(200)
      const { reply, session: moved } = await desks.resume(desks.open({ model }), session)
      expect(reply.ackedSeq).toBe(-1)
      return moved
    }

    test('once all of it has come', async () => {
      const [desks, model] = [new DesksUnderTest(), new RecordedModel()]
      const session = await moveReleased(desks, model)
      speakInto(session, 0, 18)
      await desks.settle()
      expect(model.sessions[0]?.asked).toEqual(['recall'])
      speakInto(session, 19, 19)
      expect(model.sessions[0]).toMatchObject({ heard: question, asked: ['recall', 'commitAudio'] })
    })

    test('once the model is there, and once only when the caller releases it again', async () => {
      const [desks, model] = [new DesksUnderTest(), new RecordedModel()]
      const session = await moveReleased(desks, model)
      speakInto(session, 0, 19)
      session.commit()
      await desks.settle()
      expect(model.sessions[0]).toMatchObject({ heard: question, asked: ['recall', 'commitAudio'] })
    })
  })
})

test('a question that was answered aloud is not heard by the next session, though its words never came', async () => {
  const desks = new DesksUnderTest()
  const session = await desks.place(desks.open())
  speakInto(session, 0, 19)
  desks.model.say(
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
  desks.model.say({ type: 'closed', code: 1006 })
  await desks.settle()
  expect(desks.model.sessions[1]?.heard).toEqual([20, 21, 22])
})

test('what is left of a frame when its session is lost is not heard with the next answer', async () => {
  const desks = new DesksUnderTest()
  const session = await desks.place(desks.open())
  await session.askText('When?')
  desks.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('old'), delta: 'one two three four' },
    { type: 'answer-audio', itemId: id('old'), chunk: frame(70) },
    { type: 'closed', code: 1006 },
  )
  expect(desks.audio).toEqual(['old 60', 'old 10'])
  await desks.settle()
  desks.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('new'), delta: 'five' },
    { type: 'answer-audio', itemId: id('new'), chunk: frame(60) },
  )
  expect(desks.audio).toEqual(['old 60', 'old 10', 'new 60'])
})
