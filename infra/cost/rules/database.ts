import type { Template } from '../../src/assembly/template.ts'
import { sizeAssumptions as size, workAssumptions as work } from '../usage/assumptions.ts'
import type { MonthlyUsage } from '../usage/monthly-usage.ts'
import { findReferenced, mapOf, numberOf, textOf, type Rules } from './rule.ts'

/** Cost of Aurora and Valkey. */
export const databaseRules: Rules = {
  'AWS::RDS::DBCluster': (_resource, { usage }) => {
    const shareOfUse = usage.users / 10_000
    const databaseGb = Math.max(1, work.databaseGb.value * shareOfUse)
    const io = usage.restRequests * work.ioPerRequest.value + usage.minutes * work.ioPerCallMinute.value
    return [
      { price: 'aurora:storage', amount: databaseGb, of: 'Aurora storage' },
      { price: 'aurora:io', amount: io / 1e6, of: 'Aurora storage requests' },
      { price: 'aurora:backup', amount: work.databaseBackupGb.value * shareOfUse, of: 'Aurora backups' },
    ]
  },
  'AWS::RDS::DBInstance': (resource, { hours, logicalId, template, usage }) => {
    const instanceClass = textOf(resource, 'DBInstanceClass') ?? ''
    if (instanceClass !== 'db.serverless') {
      return [{ price: `rds:${instanceClass}`, amount: hours, of: `${logicalId}, ${instanceClass}` }]
    }
    const cluster = resource.Properties?.['DBClusterIdentifier']
    const { acu, awakeHours } = estimateCapacity(template, cluster, usage, hours)
    return [
      { price: 'aurora:acu', amount: acu * awakeHours, of: `${logicalId}, ${acu.toFixed(2)} ACU on average` },
    ]
  },
  'AWS::RDS::GlobalCluster': (_resource, { usage }) => [
    {
      price: 'aurora:replicated-writes',
      amount: (usage.minutes * work.ioPerCallMinute.value) / 1e6,
      of: 'writes copied to the standby region',
    },
  ],
  'AWS::ElastiCache::ReplicationGroup': (resource, { hours }) => {
    const type = textOf(resource, 'CacheNodeType') ?? ''
    const engine = textOf(resource, 'Engine') ?? 'redis'
    const shards = numberOf(resource.Properties?.['NumNodeGroups']) ?? 1
    const replicas = numberOf(resource.Properties?.['ReplicasPerNodeGroup']) ?? 0
    const nodes = numberOf(resource.Properties?.['NumCacheClusters']) ?? shards * (1 + replicas)
    const snapshots = numberOf(resource.Properties?.['SnapshotRetentionLimit']) ?? 0
    return [
      { price: `cache:${engine}:${type}`, amount: nodes * hours, of: `${nodes} × ${type}` },
      { price: 'cache:backup', amount: snapshots * work.cacheSnapshotGb.value, of: 'Valkey snapshots' },
    ]
  },
}

/** Average capacity units of one serverless instance while it is awake, and its hours awake. */
function estimateCapacity(template: Template, cluster: unknown, usage: MonthlyUsage, hours: number) {
  const limits = mapOf(findReferenced(template, cluster)?.Properties, 'ServerlessV2ScalingConfiguration')
  const least = numberOf(limits['MinCapacity']) ?? 0.5
  const most = numberOf(limits['MaxCapacity']) ?? least
  const busy = 0.5 + usage.averageRequestsPerSecond * size.acuPerRequestPerSecond.value
  return {
    acu: Math.min(most, Math.max(least, busy)),
    awakeHours: least === 0 ? Math.min(hours, size.awakeHours.value) : hours,
  }
}
