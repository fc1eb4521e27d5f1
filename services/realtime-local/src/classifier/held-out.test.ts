import { statSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readExamples } from '../../bin/training/examples.ts'
import { prepare, sharesOf } from '../../bin/training/prepare.ts'
import { ownWeights } from './classify.ts'

const heldOut = readExamples()
  .filter(({ isHeldOut }) => isHeldOut)
  .map(prepare)

test('the committed weights know the tool of questions that they were not trained on', () => {
  const shares = sharesOf(ownWeights(), heldOut)
  expect(shares['questions']).toBeGreaterThan(100)
  expect(shares['kind']).toBeGreaterThanOrEqual(0.86)
  expect(shares['kind']).toBeGreaterThan(shares['rules']!)
})

test('the weights stay small enough for the image and a fast start', () => {
  expect(statSync(new URL('weights.bin', import.meta.url)).size).toBeLessThan(1.5 * 1024 * 1024)
})
