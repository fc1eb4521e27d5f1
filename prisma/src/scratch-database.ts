import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** An empty database that is dropped again. */
export interface ScratchDatabase extends AsyncDisposable {
  readonly url: string
}

/** Creates an empty database on the server of `databaseUrl`, whose account must be allowed to. */
export async function createScratchDatabase(databaseUrl: string): Promise<ScratchDatabase> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  await execute(databaseUrl, `CREATE DATABASE ${name}`)
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => execute(databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
