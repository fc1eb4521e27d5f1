import { beforeEach, expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { Erasure, type ErasureId } from '@astrovoice/contracts'
import { noNetwork } from '../testing/fault.ts'
import { renderScreen, type Replies } from '../testing/render-screen.tsx'
import { DeleteAccountScreen } from './delete-account-screen.tsx'

const running = Erasure.parse({
  id: '0197c2a0-0000-4000-8000-00000000000a',
  state: 'under_way',
  requestedAt: '2026-11-30T05:00:00.000Z',
  finishedAt: null,
  removed: [],
  kept: [],
})
const onSignIn = jest.fn()
const leave = jest.fn(async () => undefined)
const erased = jest.fn()
const user = userEvent.setup()
const show = (replies: Replies, session = {}) =>
  renderScreen(
    <DeleteAccountScreen onBack={() => undefined} onSignIn={onSignIn} />,
    { listExports: () => ({ exports: [] }), ...replies },
    { leave, ...session },
  )
const press = async (name: string) => user.press(await screen.findByRole('button', { name }))

/** Up to the question before the erasure. */
async function confirmByWord() {
  await user.type(await screen.findByLabelText('Type DELETE to confirm'), 'delete')
  await press('Delete everything')
  await screen.findByText('Delete your account?')
}

beforeEach(() => void jest.clearAllMocks())

test('everybody reads what goes and what stays, and signs in before a deletion', async () => {
  await show({}, { isSignedIn: false })
  await screen.findByRole('heading', { name: 'What is deleted' })
  await screen.findByRole('heading', { name: 'What stays for a while' })
  expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull()
  await press('Sign in to delete')
  expect(onSignIn).toHaveBeenCalled()
})

test('a deletion needs the word', async () => {
  await show({ eraseMe: () => (erased(), running) })
  await press('Delete everything')
  await screen.findByText('Please type DELETE.')
  expect(erased).not.toHaveBeenCalled()
})

test('a caller who keeps the account keeps it', async () => {
  await show({ eraseMe: () => (erased(), running) })
  await confirmByWord()
  await press('Keep')
  expect(erased).not.toHaveBeenCalled()
  expect(leave).not.toHaveBeenCalled()
})

test('a deletion signs the caller out and leaves a receipt', async () => {
  await show({
    eraseMe: ({ query }) => {
      erased(query)
      return running
    },
    getErasure: () => ({ ...running, state: 'done' }),
  })
  await confirmByWord()
  await press('Delete')
  await screen.findByText(`Receipt: ${running.id}`)
  await screen.findByText('Your account is deleted.')
  expect(erased).toHaveBeenCalledWith({
    confirm: 'erase everything',
    // The device chooses it, so that a lost reply loses no receipt.
    erasureId: expect.stringMatching(/^[\da-f-]{36}$/),
  })
  expect(leave).toHaveBeenCalledTimes(1)
})

test('a deletion whose reply is lost leaves its receipt too', async () => {
  const asked: ErasureId[] = []
  await show({
    eraseMe: noNetwork,
    getErasure: ({ params }) => {
      const id = params.erasureId as ErasureId
      asked.push(id)
      return { ...running, id, state: 'done' }
    },
  })
  await confirmByWord()
  await press('Delete')
  await screen.findByText('Your account is deleted.')
  await screen.findByText(`Receipt: ${asked[0]}`)
  expect(leave).toHaveBeenCalledTimes(1)
})

test('a deletion that did not reach the server says so, and the caller stays signed in', async () => {
  await show({ eraseMe: noNetwork, getErasure: noNetwork })
  await confirmByWord()
  await press('Delete')
  await screen.findByText('No answer from AstroVoice. Check your connection and try again.')
  expect(leave).not.toHaveBeenCalled()
})
