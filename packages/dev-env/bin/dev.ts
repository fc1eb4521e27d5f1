#!/usr/bin/env node
/**
 * Runs everything on this machine until Ctrl-C; the database and files stay. A service restarts when one of its files
 * changes. `make dev` runs it.
 *
 *   BILLING=off lets calls cost nothing. PORT=8080 is the API's, and the four after it are the other services'.
 */
import { runDev } from '../src/dev/run-dev.ts'
import { stateFolder, unprivilegedAccount } from '../src/stack/state-folder.ts'
import { stopSignal } from '../src/stack/stop-signal.ts'

const first = Number(process.env['PORT'] || 8080)
const ports = {
  api: first,
  gateway: first + 1,
  worker: first + 2,
  'realtime-local': first + 3,
  admin: first + 4,
}

// Wallets are to be seen: a first call is free, and the app adds play money.
process.env['BILLING'] ??= 'on'
const stopped = stopSignal()
try {
  await runDev({
    say: (line) => process.stdout.write(`${line}\n`),
    folder: await stateFolder(await unprivilegedAccount()),
    ports,
    stopped,
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
