#!/usr/bin/env node
/**
 * Prints the monthly cost of a stage, from its synthesized templates.
 *
 *   --stage production|staging|dev  --users N  --minutes N  --model gpt-realtime-2.1|gpt-realtime-2.1-mini
 *   --json   one JSON object: totalUsd (without AI usage), aiUsd, perUserUsd, perMinuteUsd, lines, byUsers, …
 *   --write  writes docs/cost.md;  --check fails when that would change it
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { synthesizeOnce } from '../src/assembly/synthesize-once.ts'
import { priceByUsers } from '../cost/price-by-users.ts'
import { priceStage } from '../cost/price-stage.ts'
import { readRequest } from '../cost/read-request.ts'
import { writeCostDocument } from '../cost/report/cost-document.ts'
import { tabulateLines, tabulateStages } from '../cost/report/stage-tables.ts'

const documentFile = new URL('../../docs/cost.md', import.meta.url)

async function makeDocument(): Promise<string> {
  return writeCostDocument({
    production: await synthesizeOnce('production'),
    staging: await synthesizeOnce('staging'),
    dev: await synthesizeOnce('dev'),
  })
}

const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: 'production' },
    users: { type: 'string' },
    minutes: { type: 'string' },
    model: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

if (values.write) {
  await writeFile(documentFile, await makeDocument())
} else if (values.check) {
  if ((await readFile(documentFile, 'utf8').catch(() => null)) !== (await makeDocument())) {
    process.stderr.write('docs/cost.md is not what the templates cost; run `npm run -s cost -- --write`.\n')
    process.exitCode = 1
  }
} else {
  const { stage, load } = readRequest(values)
  const stacks = await synthesizeOnce(stage)
  const cost = priceStage(stacks, load)
  const minutesPerUser = load.users > 0 ? load.minutes / load.users : 0
  const byUsers = priceByUsers(stacks, { minutesPerUser, model: load.model })
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ stage, ...cost, byUsers: byUsers.map(({ lines: _, ...sums }) => sums) })}\n`
      : `${tabulateStages([cost, ...byUsers].map((one) => [stage, one]))}\n\n${tabulateLines(cost.lines)}\n`,
  )
}
