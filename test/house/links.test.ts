import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const checkout = resolve(import.meta.dirname, '../..')
const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: checkout })
  .toString()
  .trim()
  .split('\n')
const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g
/** A path from the root, as prose names it; one with `*` or `<name>` stands for many. */
const path = /`((?:packages|services|prisma|k8s|infra|mobile|test|docs)\/[\w./-]+)`/g

const find = (pattern: RegExp, toPath: (document: string, found: string) => string) =>
  documents.flatMap((document) =>
    [...readFileSync(join(checkout, document), 'utf8').matchAll(pattern)]
      .map(([, found = '']) => ({ document, found }))
      .filter(({ found }) => !existsSync(join(checkout, toPath(document, found)))),
  )

test('every link of a document to a file leads to one', () => {
  expect(find(link, (document, found) => join(dirname(document), found))).toEqual([])
})

test('every path that a document names exists', () => {
  // A fresh checkout has none of these.
  const made = /\/(dist|generated)\b/
  expect(find(path, (_, found) => found).filter(({ found }) => !made.test(found))).toEqual([])
})
