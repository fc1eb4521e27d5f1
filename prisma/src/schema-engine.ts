import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { createCatalogAdapter } from './catalog-adapter.ts'

export interface OpenedSchemaEngine extends AsyncDisposable {
  readonly engine: bindings.SchemaEngine
}

/** Nothing is kept out of the engine's sight. */
export const allTables: bindings.SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Opens Prisma's schema engine in its WebAssembly build: the one its command line runs natively, without a binary to
 * download or to put into an image.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<OpenedSchemaEngine> {
  await (loading ??= loadBindings())
  // With more than one connection, the engine's advisory lock and its statements would not share one.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(createCatalogAdapter(pool))
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
    const close = async () => {
      engine.free()
      await pool.end()
    }
    return { engine, [Symbol.asyncDispose]: close }
  } catch (error) {
    await pool.end()
    throw error
  }
}

let loading: Promise<void> | undefined

async function loadBindings(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
}
