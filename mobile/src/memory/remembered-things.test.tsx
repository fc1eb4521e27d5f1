import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Memory, MemoryId, Prediction, Preferences, type Fact } from '@astrovoice/contracts'
import { me, talk, vidya } from '../testing/examples.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { MemoryScreen } from './memory-screen.tsx'

const id = MemoryId.parse('00000000-0000-4000-8000-000000000001')
const base = {
  id,
  astrologerId: vidya.id,
  birthProfileId: null,
  saidAt: '2026-11-24T04:57:00.000Z',
  expiresAt: '2028-11-23T04:57:00.000Z',
}
const married = Memory.parse({ ...base, kind: 'fact', fact: { topic: 'partnership', value: 'married' } })
const words = { en: 'A good time for work: March 2027.', hi: 'मार्च 2027', hinglish: 'March 2027' }
const prediction = Prediction.parse({
  ...base,
  area: 'work',
  words,
  from: '2027-03-01',
  until: '2027-03-31',
  isOver: true,
  outcome: null,
})

const show = (replies: Replies) =>
  renderScreen(<MemoryScreen onBack={jest.fn()} onOpen={jest.fn()} />, {
    listConversations: () => ({ conversations: [talk], nextBefore: null }),
    listAstrologers: () => ({ astrologers: [vidya] }),
    ...replies,
  })
const press = async (role: 'button' | 'radio', name: string | RegExp) =>
  userEvent.setup().press(await screen.findByRole(role, { name }))

test('a fact is shown, and forgotten after a question', async () => {
  const memories = [married]
  const forgotten = jest.fn()
  await show({
    listMemory: () => ({ memories: [...memories] }),
    forgetMemory: ({ params }) => {
      forgotten(params.memoryId)
      memories.pop()
      return undefined
    },
  })
  await screen.findByText('Married')
  await press('button', 'Forget: Married')
  expect(forgotten).not.toHaveBeenCalled()
  await press('button', 'Delete')
  await screen.findByText('No facts and answers yet.')
  expect(forgotten).toHaveBeenCalledWith(id)
})

test('a fact is corrected to another of its topic', async () => {
  let fact: Fact = { topic: 'partnership', value: 'married' }
  const now = () => Memory.parse({ ...base, kind: 'fact', fact })
  await show({
    listMemory: () => ({ memories: [now()] }),
    correctMemory: ({ body }) => {
      fact = body.fact
      return now()
    },
  })
  await press('button', 'Correct: Married')
  await press('radio', 'Divorced')
  await screen.findByRole('button', { name: 'Forget: Divorced' })
  expect(fact).toEqual({ topic: 'partnership', value: 'divorced' })
})

test('a prediction that is over is answered, and the score has its denominator', async () => {
  const answered = jest.fn()
  await show({
    listPredictions: () => ({ predictions: [prediction] }),
    answerPrediction: ({ body }) => {
      answered(body.outcome)
      return { ...prediction, outcome: body.outcome }
    },
    getPredictionScore: () => ({
      minAnswered: 20,
      all: { over: 25, answered: 20, unanswered: 5, yes: 12, partly: 3, no: 4, cannotSay: 1 },
      astrologers: [],
    }),
  })
  await screen.findByText(words.en)
  await screen.findByText(/of 25 times that are over, 12 came true, 3 partly, 4 did not; 5 are unanswered/)
  await press('radio', 'Partly')
  expect(answered).toHaveBeenCalledWith('partly')
})

test('a prediction whose time is not over is not asked about', async () => {
  await show({ listPredictions: () => ({ predictions: [{ ...prediction, isOver: false }] }) })
  await screen.findByText('Its time is not over yet. You will be asked here then.')
  expect(screen.queryByText('Did it come true?')).toBeNull()
})

test('astrologers hear of each other’s talks only if the caller chooses that', async () => {
  const chosen = jest.fn()
  await show({
    getMe: () => ({ ...me, preferences: Preferences.parse({}) }),
    setPreferences: ({ body }) => {
      chosen(body)
      return { ...me, preferences: Preferences.parse(body) }
    },
  })
  expect(await screen.findByRole('radio', { name: 'Each their own' })).toBeChecked()
  await press('radio', 'All know')
  expect(chosen).toHaveBeenCalledWith({ sharesMemory: true })
})
