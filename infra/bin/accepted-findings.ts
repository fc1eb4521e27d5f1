#!/usr/bin/env node
/**
 * Writes docs/accepted-findings.md from the synthesized stages and k8s/checks/accepted.json.
 *   node infra/bin/accepted-findings.ts
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { synthesizeStages } from '../src/assembly/synthesize-once.ts'
import { describeAccepted, type AcceptedOfChart } from '../src/checks/describe-accepted.ts'

const checkout = join(import.meta.dirname, '../..')
const accepted = await readFile(join(checkout, 'k8s/checks/accepted.json'), 'utf8')
const ofChart = JSON.parse(accepted) as AcceptedOfChart[]
await writeFile(
  join(checkout, 'docs/accepted-findings.md'),
  describeAccepted(await synthesizeStages(), ofChart),
)
