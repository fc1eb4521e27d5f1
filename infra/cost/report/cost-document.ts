import type { SynthesizedStack } from '../../src/assembly/read-assembly.ts'
import type { StageName } from '../../src/stages/stage-props.ts'
import { originalDevUsd, originalProductionUsd } from '../original-estimate.ts'
import { realtimeModels } from '../prices/ai.ts'
import { priceByUsers } from '../price-by-users.ts'
import { priceStage } from '../price-stage.ts'
import { stageLoads } from '../usage/stage-loads.ts'
import { listSources, tabulateAssumptions, tabulatePrices } from './basis-tables.ts'
import { dollars } from './markdown.ts'
import { tabulateBesideOriginal, tabulateLines, tabulateStages } from './stage-tables.ts'

export type StacksByStage = Readonly<Record<StageName, readonly SynthesizedStack[]>>

/** `docs/cost.md`, from the synthesized templates of every stage. */
export function writeCostDocument(stacks: StacksByStage): string {
  const price = (name: StageName) => priceStage(stacks[name], stageLoads[name])
  const production = price('production')
  const { users, minutes, model } = stageLoads.production
  const byUsers = priceByUsers(stacks.production, { minutesPerUser: minutes / users, model })
  return `# What it costs

\`npm run -s cost -- --write\` writes this page from the synthesized CloudFormation templates. \`npm run -s cost -- --stage production --users 10000 --minutes 100000 --json\` prints one stage. US dollars a month in ap-south-1, list prices, without tax, support and Savings Plans.

${tabulateStages([
  ['production', production],
  ['staging', price('staging')],
  ['dev', price('dev')],
])}

A question mark beside a price means that nobody has read it for this region yet. $${dollars(production.unverifiedUsd)} of production's $${dollars(production.totalUsd)} rest on such prices. A query of Cost Explorer or the Price List removes them. Text messages follow sign-ins, and AI usage follows minutes. Neither is in the total, as in the original estimate.

## Beside the original estimate

The original specification estimated $${originalProductionUsd} for production with 10,000 users and $${originalDevUsd} for development.

${tabulateBesideOriginal(production)}

## Production, line by line

${tabulateLines(production.lines)}

## With more or fewer users

Each user has the same minutes. The busiest hour sets the number of nodes.

${tabulateStages(byUsers.map((cost) => ['production', cost]))}

## By speech model

${tabulateStages(
  realtimeModels.map((name) => [name, priceStage(stacks.production, { users, minutes, model: name })]),
)}

## Assumptions

${tabulateAssumptions()}

[infra/cost/rules/free.ts](../infra/cost/rules/free.ts) has the free resource types with their reasons. A type in neither list fails the tests.

## Prices

${tabulatePrices()}

${listSources()}
`
}
