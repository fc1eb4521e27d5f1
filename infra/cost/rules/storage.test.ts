import { describe, expect, test } from '@jest/globals'
import { amounts, quantify } from './quantify-one.ts'

const bucket = (BucketName: string) => ({
  Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { BucketName } } },
})

describe('files', () => {
  test('of audio count as a month of recordings', () => {
    // 100,000 × 0.25 × 360,000 bytes = 9 × 10⁹ bytes
    const of = amounts(quantify(bucket('astrovoice-production-audio-1'), 'B'))
    expect(of['s3:storage']).toBeCloseTo(8.38, 2)
    expect(of['s3:writes']).toBe(0.02)
  })

  test('cost the transfer too when they are copied to another region', () => {
    expect(amounts(quantify(bucket('astrovoice-production-audio-replica'), 'B'))['data:region']).toBeCloseTo(
      8.38,
      2,
    )
  })
})

describe('images', () => {
  const repository = (count: number) => ({
    Resources: {
      R: {
        Type: 'AWS::ECR::Repository',
        Properties: {
          LifecyclePolicy: {
            LifecyclePolicyText: JSON.stringify({
              rules: [{ selection: { countType: 'imageCountMoreThan', countNumber: count } }],
            }),
          },
        },
      },
    },
  })

  test('count as many as the lifecycle keeps, which share most layers', () => {
    // 0.25 GB and nine times 0.04 GB
    expect(amounts(quantify(repository(10), 'R'))['ecr:storage']).toBeCloseTo(0.61, 10)
  })
})

test('an event counts as five kilobytes on its way to columns', () => {
  const template = { Resources: { F: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: {} } } }
  // 3,000,000 × 5,120 bytes
  expect(amounts(quantify(template, 'F'))).toEqual({ 'firehose:data': expect.closeTo(14.31, 2) })
})
