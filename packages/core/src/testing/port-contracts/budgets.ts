import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import type { Budgets } from '../../budgets/index.ts'

const { times, error } = budgets.signInCodes

/** The contract of every counter of budgets. `create` opens one more counter on the same store. */
export function budgetsContract(name: string, create: () => Budgets) {
  describe(`${name} as the counter of budgets`, () => {
    const use = async (counter: Budgets, holder: string, uses: number) => {
      for (let i = 0; i < uses; i++) await counter.take('signInCodes', holder)
    }

    test('takes as many uses as the table allows, and refuses the next with the time to wait', async () => {
      const [counter, holder] = [create(), randomUUID()]
      await use(counter, holder, times)
      await expect(counter.take('signInCodes', holder)).rejects.toMatchObject({
        code: error,
        details: { detail: expect.stringMatching(/^Wait \d+ s\.$/) },
      })
    })

    test('counts each holder and each budget apart', async () => {
      const [counter, holder] = [create(), randomUUID()]
      await use(counter, holder, times)
      await expect(counter.take('signInCodes', randomUUID())).resolves.toBeDefined()
      await expect(counter.take('callStarts', holder)).resolves.toBeDefined()
    })

    test('a use says how much is left, and for how long', async () => {
      const [counter, holder] = [create(), randomUUID()]
      await counter.take('signInCodes', holder, 2)
      const left = await counter.take('signInCodes', holder)
      expect(left?.times).toBe(times - 3)
      expect(left?.resetS).toBeGreaterThan(0)
      expect(left?.resetS).toBeLessThanOrEqual(budgets.signInCodes.per.seconds)
    })

    test('a use with a cost takes that much', async () => {
      const [counter, holder] = [create(), randomUUID()]
      await counter.take('signInCodes', holder, times)
      await expect(counter.take('signInCodes', holder)).rejects.toMatchObject({ code: error })
    })

    test('of simultaneous uses no more than the budget are taken', async () => {
      const [counter, holder] = [create(), randomUUID()]
      const uses = await Promise.allSettled(
        Array.from({ length: times * 3 }, () => counter.take('signInCodes', holder)),
      )
      expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(times)
    })
  })
}
