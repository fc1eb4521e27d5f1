/**
 * The gateway's cost, beside a bare relay that carries the same calls to the same upstream in the same run.
 *
 *   node bench/bench-gateway.ts [--json] [--quick] [--profile] [--against=REF] [cost] [memory] [start]
 *   [capacity]
 *
 * Measures all four, or the named ones. Prints a table; with --json, one JSON object on the last line. --quick
 * measures less; --profile writes the gateway's CPU profile into out/. --against=REF runs the bench of another
 * commit and of this checkout five times by turns, and compares the medians.
 */
import { runPairs } from './against/run-pairs.ts'
import { measureGateway } from './measure-gateway.ts'

const flags = process.argv.slice(2)
const ref = flags.find((flag) => flag.startsWith('--against='))?.slice('--against='.length)
const benchFlags = flags.filter((flag) => !flag.startsWith('--against='))

try {
  await (ref === undefined ? measureGateway(benchFlags) : runPairs(ref, benchFlags))
} catch (error) {
  if (ref === undefined) throw error
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
