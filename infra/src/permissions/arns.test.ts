import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { arnOf, globalArnOf, objectsOf } from './arns.ts'

const inRegion = (region: string) =>
  ({ region, account: '111122223333', bucketName: () => 'audio' }) as unknown as AstroVoiceStack

// Partitions by https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
test.each([
  ['ap-south-1', 'aws'],
  ['ap-south-2', 'aws'],
  ['us-east-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
])('ARNs of a stack in %s begin with the partition %s', (region, partition) => {
  const stack = inRegion(region)
  expect(arnOf(stack, 'sns', 'topic')).toBe(`arn:${partition}:sns:${region}:111122223333:topic`)
  expect(globalArnOf(stack, 'iam', '111122223333:role/x')).toBe(`arn:${partition}:iam::111122223333:role/x`)
  expect(objectsOf(stack, 'audio')).toBe(`arn:${partition}:s3:::audio/*`)
})

test('only files of stages name a partition', () => {
  const root = join(import.meta.dirname, '..')
  const sources = globSync('**/*.ts', { cwd: root }).filter((file) => !/\.test\.ts$|^stages\//.test(file))
  expect(sources.filter((file) => readFileSync(join(root, file), 'utf8').includes('arn:aws:'))).toEqual([])
})
