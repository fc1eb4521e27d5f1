/**
 * Holds a talk through third-party clients: with the stand-in for the model, and with the gateway.
 * `make check-clients` installs them and runs this. Arguments are parts of clients' names; only those run.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { speakQuestion } from '@astrovoice/dev-env/demo'
import { startStack } from '@astrovoice/dev-env/stack'
import { talks, type Talk } from './talks.ts'

const run = promisify(execFile)
const folder = import.meta.dirname
const [python = 'python3', ...only] = process.argv.slice(2)
const limitMs = 120_000

await using cleanup = new AsyncDisposableStack()
const say = (line: string) => process.stderr.write(`${line}\n`)
const stack = cleanup.use(await startStack({ say, onLog: () => {} }))
const files = await mkdtemp(join(tmpdir(), 'astrovoice-clients-'))
cleanup.defer(() => rm(files, { recursive: true, force: true }))
const questionPath = join(files, 'question.pcm')
await writeFile(questionPath, await speakQuestion(stack.urls['realtime-local'], 'Where is my Saturn?'))

const env = {
  ...process.env,
  REALTIME_URL: stack.urls['realtime-local'],
  API_URL: stack.urls.api,
  QUESTION_PCM: questionPath,
}

/** Runs one client; its last line is its result. @throws when the client fails or the result is wrong. */
async function hold({ program, expectTalk }: Talk): Promise<string> {
  const { stdout } = await run(python, [join(folder, program)], { env, timeout: limitMs })
  const last = stdout.trim().split('\n').at(-1) ?? ''
  expectTalk(JSON.parse(last) as Record<string, unknown>)
  return last.length > 300 ? `${last.slice(0, 300)}…` : last
}

let failed = 0
const wanted = talks.filter(({ client }) => only.length === 0 || only.some((part) => client.includes(part)))
for (const talk of wanted) {
  try {
    process.stdout.write(`held    ${talk.client}: ${await hold(talk)}\n`)
  } catch (error) {
    failed++
    process.stdout.write(`failed  ${talk.client}: ${describe(error)}\n`)
  }
}
process.stdout.write(`${wanted.length - failed} of ${wanted.length} held\n`)
if (failed > 0 || wanted.length === 0) process.exitCode = 1

function describe(error: unknown): string {
  const { message, stderr = '' } = error as Error & { stderr?: string }
  return [message.split('\n')[0], ...stderr.trim().split('\n').slice(-6)].filter(Boolean).join('\n        ')
}
