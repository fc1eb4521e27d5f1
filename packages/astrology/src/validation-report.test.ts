import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { swissSection } from '../scripts/validation/report.ts'
import type { SwissFigures } from '../scripts/validation/swiss-figures.ts'
import { engineVersion } from './engine-version.ts'

const fileOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const figures = JSON.parse(fileOf('../scripts/validation/swiss-figures.json')) as SwissFigures

test('the figures kept are of this engine, and none is beyond what issue 4 allows', () => {
  expect(figures.engineVersion).toBe(engineVersion)
  const bounded = figures.rows.filter(({ allowed }) => allowed !== null)
  expect(bounded.length).toBeGreaterThan(18)
  expect(bounded.filter(({ max, allowed }) => !(max <= (allowed ?? 0)))).toEqual([])
})

test('docs/astrology-validation.md shows them', () => {
  expect(fileOf('../../../docs/astrology-validation.md')).toContain(swissSection(figures))
})
