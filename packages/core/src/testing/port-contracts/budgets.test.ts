import { InMemoryBudgets } from '../fakes/budgets.ts'
import { budgetsContract } from './budgets.ts'

budgetsContract('The memory of the tests', () => new InMemoryBudgets())
