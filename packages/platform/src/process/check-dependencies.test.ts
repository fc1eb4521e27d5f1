import { expect, test } from '@jest/globals'
import { createDependencyCheck } from './check-dependencies.ts'

test('a check names rejecting dependencies and those without a reply in time, and no others', async () => {
  const check = createDependencyCheck(
    {
      works: async () => undefined,
      refuses: () => Promise.reject(new Error('READONLY')),
      hangs: () => new Promise(() => {}),
    },
    20,
  )
  await expect(check()).resolves.toEqual(['refuses', 'hangs'])
})

test('a check under way is not repeated, a finished one is', async () => {
  const answers: (() => void)[] = []
  const check = createDependencyCheck({ slow: () => new Promise<void>((resolve) => answers.push(resolve)) })
  const probes = [check(), check(), check()]
  expect(answers).toHaveLength(1)
  answers[0]!()
  await expect(Promise.all(probes)).resolves.toEqual([[], [], []])
  const next = check()
  expect(answers).toHaveLength(2)
  answers[1]!()
  await expect(next).resolves.toEqual([])
})
