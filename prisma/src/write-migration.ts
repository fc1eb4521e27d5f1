import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from './migrate.ts'
import { migrationsFolder, readMigrations } from './migrations.ts'
import { allTables, openSchemaEngine } from './schema-engine.ts'
import { createScratchDatabase } from './scratch-database.ts'

export interface NewMigration {
  /** What it does, in snake_case. */
  readonly title: string
  /** A server to apply the existing migrations on, in a database of their own. */
  readonly databaseUrl: string
  readonly schemaFolder?: string
  readonly folder?: string
}

const committedSchema = join(import.meta.dirname, '../schema')

/**
 * Writes what the schema has beyond the existing migrations as the next migration. The migrations alone say what there
 * is: they are applied to an empty database, which the schema is compared with.
 * @returns the new folder, or null when the schema has nothing new.
 */
export async function writeMigration({
  title,
  databaseUrl,
  schemaFolder = committedSchema,
  folder = migrationsFolder,
}: NewMigration): Promise<string | null> {
  const sql = await findDifference(databaseUrl, folder, schemaFolder)
  if (sql === null) return null
  const { migrationDirectories } = await readMigrations(folder)
  const number = String(migrationDirectories.length + 1).padStart(4, '0')
  const path = join(folder, `${number}_${title}`)
  await mkdir(path)
  await writeFile(join(path, 'migration.sql'), sql)
  return path
}

/** A file a subject; the engine takes them as one schema. */
async function readSchema(folder: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  const paths = names.map((name) => join(folder, name))
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, 'utf8') })))
}

async function findDifference(
  databaseUrl: string,
  folder: string,
  schemaFolder: string,
): Promise<string | null> {
  await using scratch = await createScratchDatabase(databaseUrl)
  await migrate(scratch.url, folder)
  await using opened = await openSchemaEngine(scratch.url)
  const files = await readSchema(schemaFolder)
  const { stdout, exitCode } = await opened.engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: folder },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: allTables,
  })
  return exitCode === 0 ? null : stdout
}
