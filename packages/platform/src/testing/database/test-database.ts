import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** One test file's own database, migrated and empty like a new installation. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
}

export const templateDatabase = 'astrovoice_template'

/** Creates a database from the migrated template that `with-services` has made at DATABASE_URL. */
export async function createTestDatabase(serverUrl = process.env['DATABASE_URL']): Promise<TestDatabase> {
  if (!serverUrl)
    throw new Error('DATABASE_URL is not set; run the tests with `make test`, which starts PostgreSQL.')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`)
  return {
    url: databaseUrl(serverUrl, name),
    [Symbol.asyncDispose]: () => execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

/** The same server's address with another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
