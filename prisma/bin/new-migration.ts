#!/usr/bin/env node
import { requireDatabaseUrl } from '../src/database-url.ts'
import { writeMigration } from '../src/write-migration.ts'

const [title] = process.argv.slice(2)
if (!title || !/^[a-z][a-z0-9_]*$/.test(title)) {
  process.stderr.write('Usage: make migration NAME=what_it_does (in snake_case)\n')
  process.exitCode = 1
} else {
  const folder = await writeMigration({ title, databaseUrl: requireDatabaseUrl() })
  process.stdout.write(
    folder ? `wrote ${folder}; read its SQL before you commit it\n` : 'the schema has nothing new\n',
  )
}
// The engine leaves the ten-second timer of its lock running.
process.exit()
