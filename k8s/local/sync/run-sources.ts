/**
 * Runs a service from its sources and starts it anew whenever one of them changes: the entry point of the images that
 * `skaffold dev` builds. Files are synced to /tmp/checkout, as nothing else in a pod can be written; what was synced
 * before a container had to start again stays.
 *
 *   SERVICE=gateway node run-sources.ts
 *   node run-sources.ts dist/main.js     (or dist/seed.js: what the chart asks of the image of the migration)
 */
import { argv, env, execPath, execve } from 'node:process'
import { access, cp, mkdir, readdir, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { runRestarting } from './run-restarting.ts'

const imageFolder = '/checkout'
const syncedFolder = '/tmp/checkout'
/** Where the links to our own packages are; these have to lead to what is synced. */
const ownScope = '@astrovoice'

async function copySources(to: string): Promise<void> {
  for (const folder of ['packages', 'prisma', 'services', `node_modules/${ownScope}`]) {
    await cp(join(imageFolder, folder), join(to, folder), { recursive: true, verbatimSymlinks: true })
  }
  const packages = await readdir(join(imageFolder, 'node_modules'))
  for (const name of packages.filter((each) => each !== ownScope)) {
    await symlink(join(imageFolder, 'node_modules', name), join(to, 'node_modules', name))
  }
}

const isThere = await access(syncedFolder).then(
  () => true,
  () => false,
)
if (!isThere) {
  const partial = `${syncedFolder}.partial`
  await mkdir(partial, { recursive: true })
  await copySources(partial)
  await rename(partial, syncedFolder)
}
const [, , asked = ''] = argv
const migration = { 'dist/main.js': 'prisma/bin/migrate.ts', 'dist/seed.js': 'prisma/bin/seed.ts' }[asked]
if (migration) {
  execve?.(execPath, ['node', join(syncedFolder, migration)], env)
} else {
  const service = join(syncedFolder, 'services', env['SERVICE'] ?? '')
  await runRestarting(join(service, 'src/main.ts'), [
    service,
    join(syncedFolder, 'packages'),
    join(syncedFolder, 'prisma/src'),
  ])
}
