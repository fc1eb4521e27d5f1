/**
 * Writes docs/astrology-cli.md from the command table.
 *
 *   node scripts/make-cli-docs.ts
 */
import { writeFileSync } from 'node:fs'
import { documentCommands } from '../src/cli/document.ts'

const target = new URL('../../../docs/astrology-cli.md', import.meta.url)
writeFileSync(target, documentCommands())
