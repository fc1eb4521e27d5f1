import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { routes } from '@astrovoice/contracts'

export interface FuzzRun {
  /** The folder of the virtual environment. */
  readonly folder: string
  /** The API. */
  readonly url: string
  readonly isSignedIn: boolean
  readonly seed: number
  /** About how many cases to send. */
  readonly cases: number
}

/** One at a time: threads of Python 3.11 break its parser, which hypothesis uses. */
const workers = '1'

const here = import.meta.dirname

/** Runs schemathesis once; its report goes to stderr. */
export async function runSchemathesis({ folder, url, isSignedIn, seed, cases }: FuzzRun) {
  const perRoute = Math.max(2, Math.ceil(cases / Object.keys(routes).length / 2))
  const child = spawn(
    join(folder, 'bin', 'schemathesis'),
    [
      ...['--config-file', join(here, 'schemathesis.toml'), 'run', `${url}/openapi.json`],
      ...['--max-examples', `${perRoute}`, '--seed', `${seed}`, '--workers', workers, '--no-color'],
    ],
    {
      // It writes its own memory of failures here.
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PYTHONPATH: here,
        PYTHONDONTWRITEBYTECODE: '1',
        SCHEMATHESIS_HOOKS: 'hooks',
        API_URL: url,
        FUZZ_SIGNED_IN: isSignedIn ? 'yes' : 'no',
      },
    },
  )
  let report = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    report += text
    process.stderr.write(text)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const sent = Number(/(\d+) generated/.exec(report)?.[1] ?? 0)
  if (sent === 0) throw new Error('schemathesis sent no case; its output is above.')
  return { sent, hasFailed: code !== 0 }
}
