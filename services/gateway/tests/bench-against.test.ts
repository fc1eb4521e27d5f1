import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { compareRuns, findWorse } from '../bench/against/compare.ts'
import { findBenchCommit } from '../bench/against/other-checkout.ts'

let repository: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: repository }).toString().trim()

function commit(tag: string, path: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), tag)
  git('add', '.')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', tag)
  git('tag', tag)
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'bench-repository-'))
  git('init', '-q')
  commit('before', 'README.md')
  commit('after', 'services/gateway/bench/bench-gateway.ts')
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

test('a tag finds a commit with the bench', () => {
  expect(findBenchCommit('after', repository)).toBe(git('rev-parse', 'after'))
})

test('a commit without the bench is refused, with a remedy', () => {
  expect(() => findBenchCommit('before', repository)).toThrow(
    /^before has no services\/gateway\/bench\/bench-gateway\.ts.*Name a later commit/,
  )
})

test.each(['nowhere', '--all', ''])('a commit that git does not know (“%s”) is refused', (ref) => {
  expect(() => findBenchCommit(ref, repository)).toThrow(`Git knows no commit “${ref}”`)
})

/** Five runs whose median is the figure. */
const fiveRuns = (figures: Record<string, number>) =>
  [0.5, 3, 1, 0.9, 1.2].map((factor) =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value * factor])),
  )

test('medians of five runs are compared, and a ratio above one is worse', () => {
  const old = fiveRuns({ startMs: 400, callsPerCore: 300, lost: 0, goneFromNew: 1 })
  const fresh = fiveRuns({ startMs: 500, callsPerCore: 200, lost: 0, onlyInNew: 1 })
  expect(compareRuns(old, fresh)).toEqual({
    startMs: { old: 400, new: 500, ratio: 1.25 },
    callsPerCore: { old: 300, new: 200, ratio: 1.5 },
    lost: { old: 0, new: 0, ratio: 1 },
  })
})

test.each([
  ['cpuRatioDefault', 1.05, 1.06],
  ['startMs', 1.1, 1.11],
])('%s may become %d times worse, and not %d times', (name, allowed, refused) => {
  const judge = (factor: number) => findWorse(compareRuns([{ [name]: 100 }], [{ [name]: 100 * factor }]))
  expect(judge(allowed)).toEqual([])
  expect(judge(refused)).toEqual([name])
})

test('a lost frame is worse when none was lost before', () => {
  expect(findWorse(compareRuns([{ lost: 0 }], [{ lost: 1 }]))).toEqual(['lost'])
})
