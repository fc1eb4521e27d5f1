import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { documentCommands } from './document.ts'

test('docs/astrology-cli.md is what the command table says; `npm run -s astro:docs` writes it', () => {
  const committed = readFileSync(new URL('../../../../docs/astrology-cli.md', import.meta.url), 'utf8')
  expect(committed).toBe(documentCommands())
})
