/**
 * Holds real calls over real processes while something breaks, and prints the outcome of each: `npm run test:faults`.
 * It fails when a turn was lost, an answer repeated, a call not settled exactly once, or a fault did not strike.
 * Arguments are parts of names of trials; only those run.
 */
import { setUpEnvironment } from './environment/environment.ts'
import { callerTrials } from './trials/caller-trials.ts'
import { noNetworkTrial } from './trials/no-network-trial.ts'
import { modelTrials } from './trials/model-trials.ts'
import { networkTrials } from './trials/network-trials.ts'
import { drainTrial, podTrials } from './trials/pod-trials.ts'
import { longScript, usualScript } from './environment/script.ts'
import { storeTrials } from './trials/store-trials.ts'
import type { Trial } from './trials/trial.ts'
import { describeRow, titles, tryOut, type Row } from './trials/try-out.ts'

const only = process.argv.slice(2)
const isWanted = ({ name }: Trial) => only.length === 0 || only.some((word) => name.includes(word))

const say = (line: string) => process.stderr.write(`${line}\n`)
await using environment = await setUpEnvironment(say)
process.stdout.write(`${titles}\n`)
const rows: Row[] = []

const [calm, breakable, hasty] = await Promise.all([
  environment.startModel(usualScript, 3),
  environment.startModel(usualScript, 3),
  // The real model makes an answer of minutes at this speed.
  environment.startModel(longScript, 10),
])
const run = async (trial: Trial, model = calm) => {
  if (!isWanted(trial)) return
  const row = await tryOut(trial, environment, model, calm)
  rows.push(row)
  process.stdout.write(`${describeRow(row)}\n`)
}
/** A fault of the model strikes all its sessions, so these trials run one after the other. */
const oneByOne = async (trials: readonly Trial[], model = calm) => {
  for (const trial of trials) await run(trial, model)
}

await Promise.all([
  ...networkTrials.map((trial) => run(trial)),
  oneByOne(callerTrials),
  run(noNetworkTrial, hasty),
  oneByOne(modelTrials, breakable),
  oneByOne(podTrials),
])
// These disturb every gateway, so nothing else runs beside them.
await oneByOne([...storeTrials, drainTrial])

const held = rows.filter(({ isHeld }) => isHeld).length
process.stdout.write(`${held} of ${rows.length} held\n`)
if (held < rows.length || rows.length === 0) process.exitCode = 1
