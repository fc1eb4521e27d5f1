import { expect, test } from '@jest/globals'
import { adminAstrologerRoutes } from './astrologers.ts'

test('an astrologer cannot be added under the address of the form', () => {
  const { id } = adminAstrologerRoutes.createAstrologer.form.shape
  expect(id.safeParse('new').success).toBe(false)
  expect(id.safeParse('new-moon').success).toBe(true)
})
