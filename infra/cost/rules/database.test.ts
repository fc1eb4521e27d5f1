import { describe, expect, test } from '@jest/globals'
import { amounts, quantify } from './quantify-one.ts'

const aurora = (MinCapacity: number, MaxCapacity: number) => ({
  Resources: {
    Cluster: {
      Type: 'AWS::RDS::DBCluster',
      Properties: { ServerlessV2ScalingConfiguration: { MinCapacity, MaxCapacity } },
    },
    Writer: {
      Type: 'AWS::RDS::DBInstance',
      Properties: { DBInstanceClass: 'db.serverless', DBClusterIdentifier: { Ref: 'Cluster' } },
    },
  },
})

describe('Aurora', () => {
  test('costs by capacity: half a unit, and what requests need above it', () => {
    // 0.5 + 1.1416 requests a second × 0.02 = 0.5228 ACU, 730 hours
    expect(amounts(quantify(aurora(0.5, 8), 'Writer'))['aurora:acu']).toBeCloseTo(381.67, 2)
  })

  test("costs no less than the template's minimum and no more than its maximum", () => {
    expect(amounts(quantify(aurora(2, 8), 'Writer'))['aurora:acu']).toBe(1460)
    expect(amounts(quantify(aurora(0.5, 0.5), 'Writer'))['aurora:acu']).toBe(365)
  })

  test('costs only while it is awake when it may pause', () => {
    expect(amounts(quantify(aurora(0, 0.5), 'Writer'))['aurora:acu']).toBe(30)
  })

  test('costs by instance class when it is not serverless', () => {
    const template = {
      Resources: {
        Writer: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.t4g.medium' } },
      },
    }
    expect(amounts(quantify(template, 'Writer'))).toEqual({ 'rds:db.t4g.medium': 730 })
  })

  test('costs by what it stores and reads', () => {
    // 20 GB; 3 M requests × 2 + 100,000 minutes × 10 = 7 M
    expect(amounts(quantify(aurora(0.5, 8), 'Cluster'))).toEqual({
      'aurora:storage': 20,
      'aurora:io': 7,
      'aurora:backup': 5,
    })
  })
})

test('a standby region costs by the writes that reach it', () => {
  const template = { Resources: { Global: { Type: 'AWS::RDS::GlobalCluster' } } }
  // 100,000 minutes × 10
  expect(amounts(quantify(template, 'Global'))).toEqual({ 'aurora:replicated-writes': 1 })
})

describe('Valkey', () => {
  const group = (properties: Readonly<Record<string, unknown>>) => ({
    Resources: {
      Group: {
        Type: 'AWS::ElastiCache::ReplicationGroup',
        Properties: { Engine: 'valkey', CacheNodeType: 'cache.t4g.micro', ...properties },
      },
    },
  })

  test('costs by node, however the template counts its nodes', () => {
    const price = 'cache:valkey:cache.t4g.micro'
    expect(amounts(quantify(group({ NumCacheClusters: 2 }), 'Group'))[price]).toBe(1460)
    const shards = { NumNodeGroups: 2, ReplicasPerNodeGroup: 1 }
    expect(amounts(quantify(group(shards), 'Group'))[price]).toBe(2920)
  })

  test('keeps snapshots of half a node each', () => {
    const snapshots = group({ NumCacheClusters: 1, SnapshotRetentionLimit: 4 })
    expect(amounts(quantify(snapshots, 'Group'))['cache:backup']).toBe(1)
  })
})
