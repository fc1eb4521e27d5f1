import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DiffTarget } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationsFolder, readMigrations } from './migrations.ts'
import { allTables, openSchemaEngine } from './schema-engine.ts'

const schemaPath = join(import.meta.dirname, '../schema.prisma')

/**
 * Writes the SQL from the schema of the last migration to today's as the next migration, and keeps today's schema
 * beside it for the next time. The database is only asked what kind it
 * is. Returns the new folder, or null when nothing has changed.
 */
export async function writeMigration(title: string, databaseUrl: string): Promise<string | null> {
  const { migrationDirectories } = await readMigrations()
  const last = migrationDirectories.at(-1)
  const schema = await readFile(schemaPath, 'utf8')
  await using opened = await openSchemaEngine(databaseUrl)
  const { stdout: sql } = await opened.engine.diff({
    from: last ? await datamodel(join(migrationsFolder, last.path, 'schema.prisma')) : { tag: 'empty' },
    to: await datamodel(schemaPath),
    script: true,
    exitCode: null,
    filters: allTables,
  })
  if (!sql || sql.includes('This is an empty migration')) return null
  const number = String(migrationDirectories.length + 1).padStart(4, '0')
  const folder = join(migrationsFolder, `${number}_${title}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), sql)
  await writeFile(join(folder, 'schema.prisma'), schema)
  return folder
}

async function datamodel(path: string): Promise<DiffTarget> {
  return { tag: 'schemaDatamodel', files: [{ path, content: await readFile(path, 'utf8') }] }
}
