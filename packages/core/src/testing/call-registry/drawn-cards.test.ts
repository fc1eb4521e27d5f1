import { beforeAll, expect, test } from '@jest/globals'
import { loadTarotSpeakers } from '@astrovoice/astrology/tarot'
import type { ModelEvent } from '../../ports/realtime-model.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const draw = (toolCallId: string): ModelEvent[] => [
  { type: 'response-started' },
  { type: 'tool-called', toolCallId, name: 'draw_tarot', argumentsJson: '{"spread":"three_cards"}' },
  { type: 'response-finished', outcome: 'completed' },
]

/** The names of the cards that the caller has been shown, a list for each draw. */
const drawnIn = ({ told }: RegistriesUnderTest) =>
  told.flatMap(([event, card]) =>
    event === 'call:card' && card.kind === 'tarot'
      ? [card.cards.map(({ name, isReversed }) => `${name} ${isReversed}`)]
      : [],
  )

// The texts load once; then a tool is done within the turns of the loop that a test waits for.
beforeAll(async () => void (await loadTarotSpeakers()))

test('a question that another gateway asks again draws the same cards', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('Draw three cards for me.')
  registries.model.say(...draw('first'))
  await registries.letRun()
  await registries.resume(registries.open(), session)
  await registries.letRun()
  registries.model.say(...draw('second'))
  await registries.letRun()
  const [first, second] = drawnIn(registries)
  expect(first).toHaveLength(3)
  expect(second).toEqual(first)
})

test('the next question draws other cards', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  await session.input.askText('Draw three cards for me.')
  registries.model.say(...draw('first'))
  await registries.letRun()
  await session.input.askText('Draw three more.')
  registries.model.say({ type: 'response-finished', outcome: 'cancelled' }, ...draw('second'))
  await registries.letRun()
  const [first, second] = drawnIn(registries)
  expect(second).toHaveLength(3)
  expect(second).not.toEqual(first)
})
