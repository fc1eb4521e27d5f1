/** Writes docs/api from the contracts; with --check it only says whether that would change anything. */
import { readFile, writeFile } from 'node:fs/promises'
import { describeAdmin } from '../src/docs/admin-openapi.ts'
import { describeSocket } from '../src/docs/asyncapi.ts'
import { describeBudgets } from '../src/docs/budget-page.ts'
import { describeErrorTable } from '../src/docs/error-page.ts'
import { describeRest } from '../src/docs/openapi.ts'

const folder = new URL('../../../docs/api/', import.meta.url)

const asJson = (document: object) => `${JSON.stringify(document, null, 2)}\n`

const documents = {
  'openapi.json': asJson(describeRest()),
  'admin.openapi.json': asJson(describeAdmin()),
  'asyncapi.json': asJson(describeSocket()),
  'budgets.md': describeBudgets(),
  'errors.md': describeErrorTable(),
}

const isCheck = process.argv.includes('--check')

for (const [name, text] of Object.entries(documents)) {
  const file = new URL(name, folder)
  if (!isCheck) {
    await writeFile(file, text)
  } else if ((await readFile(file, 'utf8').catch(() => null)) !== text) {
    process.stderr.write(`docs/api/${name} is not what the contracts say; run \`make docs\`.\n`)
    process.exitCode = 1
  }
}
