/**
 * Runs a service from its sources and restarts it when one of them changes. It is the entry point of the images
 * that `skaffold dev` builds. Sync writes to /tmp/checkout, the only writable folder of a pod. Synced files
 * stay when a container restarts.
 *
 *   SERVICE=gateway node run-sources.ts
 *   node run-sources.ts dist/main.js     (or dist/seed.js: the programs of the migration image)
 */
import { argv, env, execPath, execve } from 'node:process'
import { access, cp, mkdir, readdir, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { runRestarting } from './run-restarting.ts'

const imageFolder = '/checkout'
const syncedFolder = '/tmp/checkout'
/** The links to our own packages; they have to point to the synced files. */
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
