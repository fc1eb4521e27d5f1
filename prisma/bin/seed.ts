#!/usr/bin/env node
import { requireDatabaseUrl } from '../src/database-url.ts'
import { seed } from '../src/seed.ts'

process.stdout.write(`${await seed(requireDatabaseUrl())} astrologers\n`)
