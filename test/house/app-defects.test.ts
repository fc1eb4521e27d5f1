import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const folder = resolve(import.meta.dirname, '../../docs/development')
const rows = readFileSync(join(folder, 'app-defects.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| D\d+ /.test(line))
  .map((line) => {
    const [, defect = '', file = '', name = ''] = /^\| (D\d+) \|.*\]\((\S+)\) “(.+)” \|$/.exec(line) ?? []
    return { defect, file, name }
  })

test('each of the defects D1 to D18 has a test', () => {
  const listed = new Set(rows.map(({ defect }) => defect))
  expect([...listed]).toEqual(Array.from({ length: 18 }, (_, at) => `D${at + 1}`))
})

test('each of these tests is in the file that the list names', () => {
  const missing = rows.filter(
    ({ file, name }) => !readFileSync(join(folder, file), 'utf8').includes(`'${name}'`),
  )
  expect(missing).toEqual([])
})
