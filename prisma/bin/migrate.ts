#!/usr/bin/env node
import { requireDatabaseUrl } from '../src/database-url.ts'
import { migrate } from '../src/migrate.ts'

const applied = await migrate(requireDatabaseUrl())
process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n')
// The engine leaves the ten-second timer of its lock running. Without this, the process would end only after it.
process.exit()
