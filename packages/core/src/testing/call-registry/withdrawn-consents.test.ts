import { describe, expect, test } from '@jest/globals'
import type { ConsentTopic, UserId } from '@astrovoice/contracts'
import type { CallSession } from '../../calls/index.ts'
import { buildConsents, buildEndedCall } from '../builders/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const earlierQuestion = 'Mera chandra kahan hai?'

/** A call that goes on with the conversation of an earlier one. */
async function callAgain(registries: RegistriesUnderTest) {
  const { id: birthProfileId } = await registries.signUp()
  const { userId } = registries
  const earlier = buildEndedCall({ userId, birthProfileId, question: earlierQuestion })
  await registries.conversations.storeCall(earlier)
  const registry = registries.open()
  const session = await registries.place(registry, { conversationId: earlier.conversationId })
  return { registry, session }
}

async function withdraw(registries: RegistriesUnderTest, ...topics: ConsentTopic[]) {
  registries.users.setConsents(registries.userId, buildConsents(...topics))
}

const wordsOf = ({ history }: { history: readonly object[] }) =>
  history.flatMap((item) => ('text' in item ? [item.text] : []))

describe('when memory is withdrawn during a call', () => {
  test('the next turn is asked in a session that has this call and nothing of earlier ones', async () => {
    const registries = new RegistriesUnderTest()
    const { model, meter, userId } = registries
    const { registry, session } = await callAgain(registries)
    await session.input.askText('And my Moon?')
    model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'completed' })
    expect(wordsOf(model.sessions[0]!)).toContain(earlierQuestion)

    await withdraw(registries, 'memory')
    await registry.applyConsents(userId)
    await registries.letRun()
    await session.input.askText('And Saturn?')
    expect(model.sessions).toHaveLength(2)
    expect(model.sessions[0]?.asked.at(-1)).toBe('close')
    expect(wordsOf(model.sessions[1]!)).toContain('And my Moon?')
    expect(wordsOf(model.sessions[1]!)).not.toContain(earlierQuestion)
    expect(model.sessions[1]?.asked).toContain('requestResponse')
    expect(session.hasEnded).toBe(false)
    expect(meter.count('modelReopened', 'forgotten')).toBe(1)
  })

  test('an answer under way is asked again of the session without earlier calls', async () => {
    const registries = new RegistriesUnderTest()
    const { model, userId } = registries
    const { registry, session } = await callAgain(registries)
    await session.input.askText('And my Moon?')
    expect(model.sessions[0]?.asked).toContain('requestResponse')
    await withdraw(registries, 'memory')
    await registry.applyConsents(userId)
    await registries.letRun()
    expect(wordsOf(model.sessions[1]!)).not.toContain(earlierQuestion)
    expect(model.sessions[1]?.asked).toContain('requestResponse')
  })

  test('a session that opens later has nothing of earlier calls either, and no change reopens it twice', async () => {
    const registries = new RegistriesUnderTest()
    const { model, userId } = registries
    const { registry } = await callAgain(registries)
    await withdraw(registries, 'memory')
    await registry.applyConsents(userId)
    await registries.letRun()
    await registry.applyConsents(userId)
    await registries.letRun()
    expect(model.sessions).toHaveLength(2)
    model.say({ type: 'closed', code: 1006 })
    await registries.pass(300)
    expect(wordsOf(model.sessions[2]!)).not.toContain(earlierQuestion)
  })

  test('a call that has nothing of earlier ones keeps its session', async () => {
    const registries = new RegistriesUnderTest()
    const registry = registries.open()
    await registries.place(registry)
    await withdraw(registries, 'memory')
    await registry.applyConsents(registries.userId)
    await registries.letRun()
    expect(registries.model.sessions).toHaveLength(1)
  })
})

describe('when what calls need is withdrawn during a call', () => {
  test.each(['service', 'ai_provider', 'adult'] as const)(
    '%s: it ends at once and is stored',
    async (topic) => {
      const registries = new RegistriesUnderTest()
      const registry = registries.open()
      const session = await registries.place(registry)
      await session.input.askText('When?')
      await withdraw(registries, topic)
      await registry.applyConsents(registries.userId)
      expect(session.hasEnded).toBe(true)
      expect(await registries.findStored(session.identity.callId)).toMatchObject({
        reason: 'consent_withdrawn',
      })
      expect(registries.told.at(-1)).toMatchObject(['call:ended', { reason: 'consent_withdrawn' }])
      expect(registries.model.sessions[0]?.asked.at(-1)).toBe('close')
    },
  )

  test('an erased caller’s call ends', async () => {
    const registries = new RegistriesUnderTest()
    const registry = registries.open()
    const session = await registries.place(registry)
    registries.users.setConsents(registries.userId, {})
    await registry.applyConsents(registries.userId)
    expect(session.hasEnded).toBe(true)
  })

  test('calls of others go on, and other purposes end none', async () => {
    const registries = new RegistriesUnderTest()
    const registry = registries.open()
    const session = await registries.place(registry)
    await registry.applyConsents(crypto.randomUUID() as UserId)
    await withdraw(registries, 'recording', 'push', 'analytics', 'marketing', 'model_improvement')
    await registry.applyConsents(registries.userId)
    expect(session.hasEnded).toBe(false)
  })

  test('no gateway takes it up, even if none heard of the withdrawal', async () => {
    const registries = new RegistriesUnderTest()
    const session: CallSession = await registries.place(registries.open())
    await session.input.askText('When?')
    await registries.pass(200)
    await withdraw(registries, 'ai_provider')
    await expect(registries.resume(registries.open(), session)).rejects.toMatchObject({
      code: 'consent_missing',
    })
  })
})

test('a call that lacks a consent does not start: no session opens, no slot is taken, the refusal is counted', async () => {
  const registries = new RegistriesUnderTest()
  await withdraw(registries, 'ai_provider')
  const registry = registries.open()
  await expect(registries.place(registry)).rejects.toMatchObject({
    code: 'consent_missing',
    details: { issues: [{ path: 'ai_provider' }] },
  })
  expect(registries.model.sessions).toEqual([])
  expect(registry.count).toBe(0)
  expect(registries.meter.count('consentMissing', 'ai_provider')).toBe(1)
  registries.users.setConsents(registries.userId)
  await expect(registries.place(registry)).resolves.toMatchObject({ hasEnded: false })
})
