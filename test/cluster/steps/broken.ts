import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '@astrovoice/k8s/local'
import type { ClusterTest, Step } from '../cluster-test.ts'
import { release } from '../installation.ts'
import { loadIntoKind } from './prepare.ts'

const brokenMigration = '9999_broken'

/** @throws Error when the upgrade does not fail. */
async function mustFail(upgrade: Promise<string>, because: RegExp): Promise<void> {
  const failure = await upgrade.then(
    () => null,
    (error: unknown) => String(error),
  )
  if (failure === null) throw new Error('The upgrade went through.')
  if (!because.test(failure)) throw new Error(`It failed for another reason: ${failure}`)
}

async function revisionStatus({ installation }: ClusterTest): Promise<string> {
  const printed = await installation.helm('history', release, '--output', 'json', '--max', '1')
  const [latest] = JSON.parse(printed) as { revision: number; status: string; description: string }[]
  return `revision ${String(latest?.revision)} ${String(latest?.status)}`
}

export const breakMigration: Step = {
  name: 'an upgrade whose migration is broken fails, the old one serves',
  hasCalls: true,
  async run(test) {
    const { installation, options } = test
    const tag = `${options.tag}-broken`
    await buildBrokenMigration(options.tag, tag)
    await loadIntoKind(options.context, `astrovoice/migrate:${tag}`)
    const before = await installation.pods('gateway')
    await mustFail(
      installation.upgrade('--set-string', `migration.image.tag=${tag}`),
      /pre-upgrade hooks failed/,
    )
    const after = await installation.pods('gateway')
    if (before.toSorted().join() !== after.toSorted().join()) throw new Error('Gateways were replaced.')
    const status = await revisionStatus(test)
    // An operator does this after removing the migration, which left only its mark.
    const sql = `DELETE FROM _prisma_migrations WHERE migration_name = '${brokenMigration}'`
    const psql = `PGPASSWORD=$POSTGRES_PASSWORD psql -U astrovoice -c "${sql}"`
    await installation.kubectl('exec', 'deploy/postgres', '--', 'sh', '-c', psql)
    await installation.helm('rollback', release, '--wait', '--timeout', '5m')
    return `${status}, gateways untouched, rolled back`
  },
}

async function buildBrokenMigration(from: string, tag: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'broken-migration-'))
  try {
    await mkdir(join(folder, brokenMigration))
    await writeFile(join(folder, brokenMigration, 'migration.sql'), 'ALTER TABLE nowhere ADD COLUMN x int;\n')
    await writeFile(
      join(folder, 'Dockerfile'),
      `FROM astrovoice/migrate:${from}\nCOPY ${brokenMigration} /app/migrations/${brokenMigration}\n`,
    )
    await runProgram('docker', ['build', '--tag', `astrovoice/migrate:${tag}`, folder])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const breakProbe: Step = {
  name: 'an upgrade that never becomes ready fails and is rolled back, the old one serves',
  hasCalls: true,
  async run(test) {
    const { installation } = test
    const before = await installation.pods('gateway')
    // The new pods get the address of Postgres for Redis, so they are live and never ready.
    await mustFail(
      installation.upgrade('--set', 'secrets.keys.redisUrl=DATABASE_URL', '--atomic', '--timeout', '45s'),
      /deadline exceeded|timed out waiting/,
    )
    const after = await installation.pods('gateway')
    const kept = before.filter((pod) => after.includes(pod))
    if (kept.length < before.length)
      throw new Error(`Only ${kept.length} of ${before.length} gateways were kept.`)
    return `${await revisionStatus(test)}, ${kept.length} old gateways served throughout`
  },
}
