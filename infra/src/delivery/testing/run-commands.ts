import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Buildspec } from '../buildspecs.ts'

const checkout = join(import.meta.dirname, '../../../..')

/** Programs that need an account, a daemon or an hour. Each records its call; the call `FAILING` fails. */
const absentPrograms = ['aws', 'docker', 'cosign', 'go', 'make', 'cdk', 'npx']

const record = `call="$(basename "$0") $*"
echo "$call" >> "$CALLS"
if [ "$call" = "$FAILING" ]; then exit 3; fi`

const absent = `#!/bin/sh
${record}
[ "$(basename "$0")" = go ] && echo /nowhere
[ -t 0 ] || cat > /dev/null
exit 0
`

/** The real Helm packages charts; there is no registry and no cluster. */
const helm = (real: string) => `#!/bin/sh
${record}
case "$1" in package) exec ${real} "$@" ;; registry) cat > /dev/null ;; esac
`

/** The real Node runs programs of the checkout, except those that ask AWS. */
const node = (helmFolder: string) => `#!/bin/sh
case "$1" in
  k8s/bin/find-helm.ts)
    ${record}
    echo ${helmFolder}/helm ;;
  infra/bin/*)
    ${record} ;;
  *) exec ${process.execPath} "$@" ;;
esac
`

export interface Ran {
  readonly code: number
  /** Every call of a recorded program and of Helm: `helm push …`. */
  readonly calls: readonly string[]
  readonly said: string
}

export interface RunOptions {
  readonly helm: string
  readonly env: Readonly<Record<string, string>>
  /** The call that fails, as it is recorded; none when left out. */
  readonly failing?: string
}

/**
 * Runs the commands of a build as CodeBuild does, in a copy of the checkout. Programs that are missing here
 * have stand-ins.
 */
export async function runCommands(
  spec: Buildspec,
  { helm: real, env, failing = '' }: RunOptions,
): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  try {
    for (const name of ['charts', 'k8s', 'infra', 'mobile']) {
      await symlink(join(checkout, name), join(folder, name))
    }
    const bin = join(folder, 'node_modules/.bin')
    await mkdir(bin, { recursive: true })
    const programs = {
      ...Object.fromEntries(absentPrograms.map((name) => [name, absent])),
      helm: helm(real),
      node: node(bin),
    }
    for (const [name, script] of Object.entries(programs)) {
      await writeFile(join(bin, name), script)
      await chmod(join(bin, name), 0o755)
    }
    const calls = join(folder, 'calls')
    await writeFile(calls, '')
    const child = spawn(spec.env.shell, ['-c', spec.phases.build.commands.map(stopIfFailed).join('\n')], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: `${bin}:/usr/bin:/bin`, HOME: folder, CALLS: calls, FAILING: failing, ...env },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    }
    const [code] = (await once(child, 'close')) as [number]
    return { code, calls: (await readFile(calls, 'utf8')).split('\n').filter(Boolean), said }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** CodeBuild reads the exit code of each command. */
const stopIfFailed = (command: string) => `${command}\nlast=$?; if [ $last -ne 0 ]; then exit $last; fi`
