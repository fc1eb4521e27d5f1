import { migrationsFolder, readMigrations } from './migrations.ts'
import { allTables, openSchemaEngine } from './schema-engine.ts'

/**
 * Brings a database up to the committed migrations and names those that were missing. Safe to run at the same time
 * from several places: the engine takes a lock.
 */
export async function migrate(databaseUrl: string, folder = migrationsFolder): Promise<string[]> {
  await using opened = await openSchemaEngine(databaseUrl)
  const { appliedMigrationNames } = await opened.engine.applyMigrations({
    migrationsList: await readMigrations(folder),
    filters: allTables,
  })
  return appliedMigrationNames
}
