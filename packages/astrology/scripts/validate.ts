/**
 * Writes docs/astrology-validation.md: how far the engine is from other computations of the same sky.
 *
 *   npm run -w packages/astrology validate                         all but the Swiss Ephemeris, whose figures are kept
 *   npm run -w packages/astrology validate -- --swiss FILE         those too, from what swiss-reference.py wrote
 *   npm run -w packages/astrology validate -- --check              only says whether the document is current
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { engineVersion } from '../src/engine-version.ts'
import { writeReport } from './validation/report.ts'
import { compareWithSwissEphemeris } from './validation/swiss-ephemeris.ts'
import type { SwissFigures } from './validation/swiss-figures.ts'
import { readSwissReference } from './validation/swiss-reference.ts'

const { values } = parseArgs({ options: { swiss: { type: 'string' }, check: { type: 'boolean' } } })
const figuresFile = new URL('validation/swiss-figures.json', import.meta.url)
const reportFile = new URL('../../../docs/astrology-validation.md', import.meta.url)

if (values.swiss !== undefined) {
  const today = new Date().toISOString().slice(0, 10)
  const figures = compareWithSwissEphemeris(readSwissReference(values.swiss), today)
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`)
}
const figures = JSON.parse(readFileSync(figuresFile, 'utf8')) as SwissFigures
if (figures.engineVersion !== engineVersion)
  console.error(`The Swiss figures are of engine ${figures.engineVersion}: measure again with --swiss.`)

const report = writeReport(figures)
if (values.check !== true) writeFileSync(reportFile, report)
else if (readFileSync(reportFile, 'utf8') !== report) {
  console.error('docs/astrology-validation.md is not what the engine measures now: run validate.')
  process.exitCode = 1
}
