import { execFile, execFileSync } from 'node:child_process'
import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const bench = 'services/gateway/bench/bench-gateway.ts'
const ownScope = 'node_modules/@astrovoice/'

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
})
type Packages = z.infer<typeof LockFile>['packages']

/** A commit checked out beside this one, with packages to run its bench. */
export interface OtherCheckout extends AsyncDisposable {
  readonly folder: string
  readonly commit: string
}

/**
 * Finds the commit of a branch, tag or hash. @throws Error when there is none, or when it has no bench to run.
 */
export function findBenchCommit(ref: string, repository: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  let commit: string
  try {
    commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)
  } catch (cause) {
    throw new Error(`Git knows no commit “${ref}”. Fetch it, or name another one.`, { cause })
  }
  try {
    git('cat-file', '-e', `${commit}:${bench}`)
  } catch (cause) {
    throw new Error(`${ref} has no ${bench}, so there is no comparison. Name a later commit.`, {
      cause,
    })
  }
  return commit
}

/** Checks a commit out into a temporary worktree; disposing of it removes the worktree. */
export async function checkOut(ref: string, repository: string): Promise<OtherCheckout> {
  const commit = findBenchCommit(ref, repository)
  await using cleanup = new AsyncDisposableStack()
  const parent = await mkdtemp(join(tmpdir(), 'bench-'))
  cleanup.defer(() => rm(parent, { recursive: true, force: true }))
  const folder = join(parent, 'checkout')
  await run('git', ['worktree', 'add', '--detach', folder, commit], { cwd: repository })
  cleanup.defer(
    async () => void (await run('git', ['worktree', 'remove', '--force', folder], { cwd: repository })),
  )
  await providePackages(repository, folder)
  await run('npm', ['run', '-s', '-w', 'prisma', 'generate'], { cwd: folder })
  const checkedOut = cleanup.move()
  return { folder, commit, [Symbol.asyncDispose]: () => checkedOut.disposeAsync() }
}

/** Links the installed packages when both lock files name the same versions; else installs others. */
async function providePackages(from: string, to: string): Promise<void> {
  const [here, there] = [await readPackages(from), await readPackages(to)]
  if (describeVersions(here) !== describeVersions(there)) {
    await run('npm', ['install', '--no-save', '--loglevel=error'], { cwd: to })
    return
  }
  const modules = join(to, 'node_modules')
  await mkdir(modules)
  for (const name of await readdir(join(from, 'node_modules')))
    if (name !== '@astrovoice') await symlink(join(from, 'node_modules', name), join(modules, name))
  for (const [path, { link, resolved = '' }] of Object.entries(there)) {
    if (!link || !path.startsWith(ownScope)) continue
    await mkdir(dirname(join(to, path)), { recursive: true })
    await symlink(join(to, resolved), join(to, path))
    const own = join(resolved, 'node_modules')
    if (await exists(join(from, own))) await symlink(join(from, own), join(to, own))
  }
}

const readPackages = async (folder: string): Promise<Packages> =>
  LockFile.parse(JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'))).packages

const describeVersions = (packages: Packages) =>
  JSON.stringify(
    Object.entries(packages)
      .filter(([path, { link }]) => path.includes('node_modules/') && !link)
      .map(([path, { version }]) => [path, version])
      .sort(),
  )

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
