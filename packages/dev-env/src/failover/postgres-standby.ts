import { appendFile, chown, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { runToEnd } from '../stack/child-process.ts'
import { startPostgres } from '../stack/postgres.ts'
import { createRunFolder, unprivilegedAccount } from '../stack/state-folder.ts'

const lookEveryMs = 20

/** A hot standby of a Postgres, which can take over. */
export interface PostgresStandby {
  readonly url: string
  /** Makes the primary read-only, with its connections kept, and this one the primary. Nothing committed is lost. */
  takeOver(): Promise<void>
  stop(): Promise<void>
}

/** Starts a standby of a Postgres of this machine from a copy of its files. */
export async function startPostgresStandby(primaryUrl: string): Promise<PostgresStandby> {
  const account = await unprivilegedAccount()
  const folder = await createRunFolder(account)
  const data = join(folder, 'postgres')
  await asking(primaryUrl, async (primary) => {
    await primary.query(`SELECT pg_backup_start('standby', fast => true)`)
    await runToEnd('cp', ['-a', await readOne(primary, 'SHOW data_directory'), data])
    const label = await readOne(primary, 'SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)')
    await writeFile(join(data, 'backup_label'), label)
  })
  const { hostname, port, username } = new URL(primaryUrl)
  const primary = `primary_conninfo = 'host=${hostname} port=${port} user=${username}'\n`
  await appendFile(join(data, 'postgresql.auto.conf'), primary)
  await writeFile(join(data, 'standby.signal'), '')
  await rm(join(data, 'postmaster.pid'))
  for (const name of ['backup_label', 'standby.signal']) {
    if (account) await chown(join(data, name), account.uid, account.gid)
  }
  const server = await startPostgres(folder, account)
  const { pathname } = new URL(primaryUrl)
  const url = new URL(pathname, server.url).href
  return {
    url,
    takeOver: () => swap(primaryUrl, url),
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function swap(primaryUrl: string, standbyUrl: string): Promise<void> {
  await asking(primaryUrl, (primary) =>
    asking(standbyUrl, async (standby) => {
      await primary.query('ALTER SYSTEM SET default_transaction_read_only = on')
      await primary.query('SELECT pg_reload_conf()')
      await until(primary, `SELECT current_setting('transaction_read_only') = 'on'`)
      // Transactions that began before may still write.
      await until(primary, 'SELECT count(*) = 0 FROM pg_stat_activity WHERE backend_xid IS NOT NULL')
      const end = await readOne(primary, 'SELECT pg_current_wal_lsn()::text')
      await until(standby, `SELECT pg_last_wal_replay_lsn() >= '${end}'`)
      await standby.query('SELECT pg_promote()')
    }),
  )
}

async function asking(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}

async function readOne<T = string>(client: pg.Client, sql: string): Promise<T> {
  const { rows } = await client.query<[T]>({ text: sql, rowMode: 'array' })
  return rows[0]![0]
}

async function until(client: pg.Client, sql: string): Promise<void> {
  while (!(await readOne<boolean>(client, sql))) await wait(lookEveryMs)
}
