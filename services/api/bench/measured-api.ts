/** The API with budgets that one caller cannot use up; every request is still counted. */
import { startApi } from '../src/start-api.ts'

const api = await startApi(process.env, { budgetFactor: 1_000_000 })
process.once('SIGTERM', () => void api.stop().then(() => process.exit()))
