#!/usr/bin/env node
/** Runs everything on this machine until Ctrl-C; the database and files stay. `make dev` runs it. */
import { startStack } from '../src/stack/start-stack.ts'
import { stateFolder, unprivilegedAccount } from '../src/stack/state-folder.ts'
import { formatLogLine } from '../src/stack/log-line.ts'
import { stopSignal } from '../src/stack/stop-signal.ts'

const ports = { api: 8080, gateway: 8081, worker: 8082, 'realtime-local': 8083 }
const say = (line: string) => process.stdout.write(`${line}\n`)

const stopped = stopSignal()
try {
  const folder = await stateFolder(await unprivilegedAccount())
  await using stack = await startStack({
    say,
    folder,
    ports,
    onLog: (service, line) => say(formatLogLine(service, line)),
  })
  say(
    `\n  Talk at        ${stack.urls.api}\n  Sign-in codes  ${stack.urls.api}/dev/inbox?to=<phone or mail>\n  Ctrl-C stops everything.\n`,
  )
  await stopped
  say('stopping')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
