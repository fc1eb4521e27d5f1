import { expect, test } from '@jest/globals'
import { routes } from '../index.ts'
import { budgetsOf } from '../route.ts'

test.each(['getKundli', 'getDay'] as const)('%s takes from the budget of readings, each time', (name) => {
  expect(budgetsOf(routes[name])).toEqual(['requests', 'readings'])
})
