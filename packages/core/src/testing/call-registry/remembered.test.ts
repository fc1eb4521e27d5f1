import { describe, expect, test } from '@jest/globals'
import { forgetMemory } from '../../memory/index.ts'
import { buildAnswerMemory, buildConsents, buildEndedCall, buildFactMemory } from '../builders/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

/** A second call of a caller who told in the first that they are married. */
async function callAgain() {
  const registries = new RegistriesUnderTest()
  const { id: birthProfileId } = await registries.signUp()
  const { userId, memory } = registries
  const earlier = buildEndedCall({ userId, birthProfileId, question: 'I am married. Where is my Moon?' })
  await registries.conversations.storeCall(earlier)
  const base = { birthProfileId, callId: earlier.callId, saidAtMs: earlier.startedAtMs }
  const fact = buildFactMemory(base)
  const answer = buildAnswerMemory({ ...base, question: 'When is my new job?' })
  await memory.change(userId, { add: [fact, answer] })
  const registry = registries.open()
  const session = await registries.place(registry, { conversationId: earlier.conversationId })
  const forget = async () => {
    registries.clock.pass(1000)
    const deps = {
      memory,
      clock: registries.clock,
      consentChanges: { announce: (id: typeof userId) => registry.applyConsents(id) },
    }
    await forgetMemory(deps, userId, fact.id)
    await registries.letRun()
  }
  return { registries, registry, session, forget }
}

/** All that the model got of a session: its setup and the words before it. */
const givenTo = ({ model }: RegistriesUnderTest, i: number) =>
  JSON.stringify([model.setups[i], model.sessions[i]?.history])

describe('a second call', () => {
  test('begins with what was told and asked in the first', async () => {
    const { registries } = await callAgain()
    expect(givenTo(registries, 0)).toContain('They told: married.')
    expect(givenTo(registries, 0)).toContain('When is my new job?')
  })

  test('goes on without what is forgotten meanwhile: the next session has no word of it', async () => {
    const { registries, session, forget } = await callAgain()
    await session.input.askText('And Saturn?')
    await forget()
    expect(registries.model.sessions).toHaveLength(2)
    const next = givenTo(registries, 1)
    expect(next).toContain('And Saturn?')
    expect(next).toContain('When is my new job?')
    expect(next).not.toMatch(/married\.|I am married/)
    expect(registries.meter.count('modelReopened', 'forgotten')).toBe(1)
  })

  test('has nothing of the first once memory is withdrawn', async () => {
    const { registries, registry } = await callAgain()
    registries.users.setConsents(registries.userId, buildConsents('memory'))
    await registry.applyConsents(registries.userId)
    await registries.letRun()
    expect(givenTo(registries, 1)).not.toMatch(/married\.|new job|my Moon/)
  })
})
