import { createRunFolder } from './state-folder.ts'
import { startProcess, waitForLine, type StartedProcess } from './child-process.ts'
import { findProgram, type Program } from './find-program.ts'
import { takeFreePorts } from './free-ports.ts'

const redisServer: Program = {
  title: 'A Redis server',
  commands: ['redis-server', 'valkey-server'],
  variable: 'REDIS_SERVER_PATH',
  debianPackage: 'redis-server',
  installHint:
    'Install it (macOS: `brew install redis`; Fedora: `sudo dnf install valkey`; Debian: `sudo apt-get install redis-server`), ' +
    'or run `docker run -d -p 6379:6379 valkey/valkey:8 --maxmemory-policy noeviction` and set REDIS_URL=redis://127.0.0.1:6379.',
}

/** A server that was started here, or one with a given address. */
export interface Server {
  readonly url: string
  /** Of a server that was started here. */
  readonly process?: StartedProcess
  stop(): Promise<void>
}

export interface RedisOptions {
  /** Its data stays here. @default deleted at the end */
  readonly folder?: string
  /** @default a free one */
  readonly port?: number
  /** Further settings, as in its configuration file. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A Redis of our own. */
export async function startRedis(say: (line: string) => void, options: RedisOptions = {}): Promise<Server> {
  const { folder, port = (await takeFreePorts('port')).port } = options
  const settings = {
    port: `${port}`,
    bind: '127.0.0.1',
    dir: folder ?? (await createRunFolder(null)),
    'maxmemory-policy': 'noeviction',
    save: '',
    appendonly: folder ? 'yes' : 'no',
    ...options.settings,
  }
  const command = await findProgram(redisServer, say)
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  const server = startProcess(command, args)
  await waitForLine(server, /Ready to accept connections/, 'redis-server')
  return { url: `redis://127.0.0.1:${port}`, process: server, stop: () => server.stop() }
}
