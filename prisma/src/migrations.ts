import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

export const migrationsFolder = join(import.meta.dirname, '../migrations')

/** The committed migrations, in the order they are applied. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const migrationDirectories = await Promise.all(names.toSorted().map(readMigration))
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

async function readMigration(path: string): Promise<MigrationList['migrationDirectories'][number]> {
  const value = await readFile(join(migrationsFolder, path, 'migration.sql'), 'utf8')
  return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}
