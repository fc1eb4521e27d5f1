import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { sampleSentences } from '../../scripts/sentences/sample-sentences.ts'

// A change of Hindi words needs a new reading: `npm run -s -w packages/astrology sample-sentences -- --write`.
test('the 200 Hindi sentences that were read are those that are said', async () => {
  const read = readFileSync(new URL('./reference/hindi-sentences.txt', import.meta.url), 'utf8')
  expect(await sampleSentences('hi', 200)).toEqual(read.trimEnd().split('\n'))
})
