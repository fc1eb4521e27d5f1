import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startProcess } from '@astrovoice/dev-env/processes'

const main = join(import.meta.dirname, '../src/main.ts')

/** Runs the service until it ends by itself. */
async function runUntilGone(settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', ...settings }
  const started = startProcess(process.execPath, [main], { env })
  await started.gone
  return { exitCode: started.child.exitCode, said: started.lastOutput() }
}

test('without STAND_INS=allowed realtime-local does not start, and the error names each setting that chooses a stand-in', async () => {
  const { exitCode, said } = await runUntilGone({ CONTROL: 'on' })
  expect(exitCode).toBe(1)
  expect(said).toContain('SPEECH_PACE chooses a stand-in, which STAND_INS refuses')
  expect(said).toContain('CONTROL chooses a stand-in, which STAND_INS refuses')
  expect(said).not.toMatch(/\n\s+at /)
})

test('realtime-local ends when its port is taken', async () => {
  const other = createServer()
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const { port } = other.address() as AddressInfo
  const { exitCode, said } = await runUntilGone({ STAND_INS: 'allowed', PORT: `${port}` })
  other.close()
  expect(exitCode).toBe(1)
  expect(said).toContain('EADDRINUSE')
})
