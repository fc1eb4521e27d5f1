import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { compareRuns, findWorse, type Figures } from './compare.ts'
import { checkOut } from './other-checkout.ts'

const pairCount = 5
const repository = resolve(import.meta.dirname, '../../../..')

/** Only the figures: `how` and `details` explain them. */
const Results = z
  .record(z.string(), z.unknown())
  .transform((all) =>
    Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  )

/**
 * Runs the bench of another commit and of this checkout by turns, so that both meet the same load. Prints a line for each figure and, last, one JSON object. The exit code is 1 when a figure is over
 * its limit.
 */
export async function runPairs(ref: string, benchArguments: readonly string[]): Promise<void> {
  // Ctrl-C reaches the bench too; the worktree is removed when it has ended.
  process.on('SIGINT', () => {})
  await using other = await checkOut(ref, repository)
  const runs = { old: [] as Figures[], new: [] as Figures[] }
  for (let pair = 1; pair <= pairCount; pair++) {
    // The order changes with every pair, so that drift of the machine affects both sides.
    const sides = pair % 2 === 1 ? (['old', 'new'] as const) : (['new', 'old'] as const)
    for (const side of sides) {
      const folder = side === 'old' ? other.folder : repository
      const figures = await runBench(folder, benchArguments)
      runs[side].push(figures)
      process.stderr.write(`pair ${pair} of ${pairCount}, ${side}: ${JSON.stringify(figures)}\n`)
    }
  }
  const figures = compareRuns(runs.old, runs.new)
  const worse = findWorse(figures)
  for (const [name, { old, new: fresh, ratio }] of Object.entries(figures))
    process.stdout.write(
      `${name.padEnd(18)} ${String(old).padStart(10)} → ${String(fresh).padStart(10)}  × ${ratio}\n`,
    )
  process.stdout.write(`${JSON.stringify({ against: other.commit, pairs: pairCount, figures, worse })}\n`)
  if (worse.length > 0) process.exitCode = 1
}

async function runBench(folder: string, benchArguments: readonly string[]): Promise<Figures> {
  const bench = resolve(folder, 'services/gateway/bench/bench-gateway.ts')
  const child = spawn(process.execPath, [bench, ...benchArguments, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const [output, [code]] = await Promise.all([text(child.stdout), exited])
  if (code !== 0) throw new Error(`The bench in ${folder} failed; its errors are above.`)
  return Results.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
}
