/**
 * Prints how many of the engine's rules were read, come through others or are unverified, by subject.
 *
 *   npm run -s -w packages/astrology rules [-- --json]
 */
import { ruleShares } from '../src/rules/index.ts'
import { ruleTables } from './rules/rule-tables.ts'

const tables = await ruleTables()
const shares = {
  ...Object.fromEntries([...tables].map(([subject, rules]) => [subject, ruleShares(rules)])),
  total: ruleShares([...tables.values()].flat()),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(shares))
else console.table(shares)
