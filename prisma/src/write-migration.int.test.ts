import { mkdtemp, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { migrationsFolder } from './migrations.ts'
import { createScratchDatabase } from './scratch-database.ts'
import { writeMigration } from './write-migration.ts'

const databaseUrl = process.env['DATABASE_URL']!

/** A copy of the schema and its migrations, to change freely. */
async function copySchema() {
  const root = await mkdtemp(join(tmpdir(), 'migrations-'))
  const folder = join(root, 'migrations')
  const schemaFolder = join(root, 'schema')
  const schemaFile = join(schemaFolder, 'schema.prisma')
  await cp(migrationsFolder, folder, { recursive: true })
  await cp(join(migrationsFolder, '../schema'), schemaFolder, { recursive: true })
  return {
    folder,
    schemaFolder,
    add: async (text: string) => writeFile(schemaFile, (await readFile(schemaFile, 'utf8')) + text),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true }),
  }
}

async function readColumn(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<[unknown]>({ text: sql, rowMode: 'array' })
    return rows.map(([value]) => value)
  } finally {
    await client.end()
  }
}

const readTables = (url: string) =>
  readColumn(url, `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`)
const readDatabases = () =>
  readColumn(databaseUrl, `SELECT datname FROM pg_database WHERE datname LIKE 'scratch_%'`)

test('the committed migrations give the committed schema', async () => {
  await using copy = await copySchema()
  expect(await writeMigration({ title: 'nothing', databaseUrl, ...copy })).toBeNull()
})

test('a new table is all that the next migration has, and after it there is nothing new', async () => {
  await using copy = await copySchema()
  await copy.add('\nmodel Remedy {\n  id   String @id\n  name String\n\n  @@map("remedies")\n}\n')

  const written = await writeMigration({ title: 'remedies', databaseUrl, ...copy })
  expect(basename(written!)).toMatch(/^\d{4}_remedies$/)
  const sql = await readFile(join(written!, 'migration.sql'), 'utf8')
  expect(sql.match(/^(CREATE|ALTER|DROP) .*$/gm)).toEqual(['CREATE TABLE "remedies" ('])
  expect(await writeMigration({ title: 'again', databaseUrl, ...copy })).toBeNull()

  await using before = await createScratchDatabase(databaseUrl)
  await migrate(before.url)
  await using after = await createScratchDatabase(databaseUrl)
  await migrate(after.url, copy.folder)
  const added = (await readTables(after.url)).filter((name) => name !== 'remedies')
  expect(added).toEqual(await readTables(before.url))
})

test('a migration that the server refuses is named, and no database stays behind', async () => {
  await using copy = await copySchema()
  await cp(join(copy.folder, '0001_first_tables'), join(copy.folder, '9999_twice'), { recursive: true })
  const before = await readDatabases()
  await expect(writeMigration({ title: 'more', databaseUrl, ...copy })).rejects.toThrow(/9999_twice/)
  expect(await readDatabases()).toEqual(before)
})
