import { expect, jest, test } from '@jest/globals'
import { screen, userEvent } from '@testing-library/react-native'
import { asha } from '../testing/examples.ts'
import { renderScreen } from '../testing/render-screen.tsx'
import { BirthFormScreen } from './birth-form-screen.tsx'

const press = async (role: 'button' | 'radio', name: string) =>
  userEvent.setup().press(await screen.findByRole(role, { name }))

async function showForm(birth?: typeof asha) {
  const sent = jest.fn()
  const onSaved = jest.fn()
  await renderScreen(<BirthFormScreen {...(birth && { birth })} onSaved={onSaved} />, {
    listBirthProfiles: () => ({ birthProfiles: [] }),
    createBirthProfile: ({ body }) => {
      sent(body)
      return asha
    },
    replaceBirthProfile: ({ params, body }) => {
      sent(params.birthProfileId, body)
      return asha
    },
  })
  await screen.findByRole('button', { name: 'Save' })
  return { sent, onSaved }
}

test('a stored birth is changed: its fields are filled, and the part of the day takes the place of the time', async () => {
  const { sent, onSaved } = await showForm({ ...asha, gender: 'woman', relation: 'self' })
  await screen.findByDisplayValue('Asha')
  await screen.findByDisplayValue('10:30')
  await screen.findByDisplayValue('Pune, Maharashtra, IN')
  expect(screen.getByRole('radio', { name: 'Woman' })).toBeChecked()
  await press('radio', 'Only the part of the day')
  expect(screen.queryByDisplayValue('10:30')).toBeNull()
  await press('button', 'Save')
  await screen.findByText('Please choose the part of the day.')
  await press('radio', 'Morning, 8 am–12 noon')
  await press('button', 'Save')
  await screen.findByRole('button', { name: 'Save' })
  expect(sent).toHaveBeenCalledWith(
    asha.id,
    expect.objectContaining({ time: null, partOfDay: 'morning', gender: 'woman', relation: 'self' }),
  )
  expect(onSaved).toHaveBeenCalled()
})

test('the birth of a child is kept with the guardian’s agreement alone', async () => {
  const child = { ...asha, date: '2015-05-15', relation: 'child' as const }
  const { sent } = await showForm(child)
  await press('button', 'Save')
  await screen.findByText('The birth of a child is kept only with the agreement of a parent or guardian.')
  expect(sent).not.toHaveBeenCalled()
  await press('radio', 'Yes, I agree')
  await press('button', 'Save')
  expect(sent).toHaveBeenCalledWith(asha.id, expect.objectContaining({ isGuardian: true }))
})

test('somebody under eighteen cannot enter their own birth', async () => {
  const { sent } = await showForm({ ...asha, date: '2015-05-15', relation: 'self' })
  await press('button', 'Save')
  await screen.findByText('By this date you are under 18. AstroVoice is for adults.')
  expect(sent).not.toHaveBeenCalled()
})
