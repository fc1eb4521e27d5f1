import { retentionDays } from '@astrovoice/contracts'
import { interfaceEndpointNames, type StageProps } from './stage-props.ts'

/** The invalid settings of a stage, all at once; each names its fields and a remedy. */
export const findStageFaults = (stage: StageProps): string[] => [
  ...networkFaults(stage),
  ...postgresFaults(stage),
  ...clusterFaults(stage),
  ...retentionFaults(stage),
]

function networkFaults({ network, availabilityZones, standby }: StageProps): string[] {
  const faults: string[] = []
  if (availabilityZones.length < 2) {
    faults.push('availabilityZones: Aurora and EKS need two zones; name two or three')
  }
  if ((network.nat === 'none') !== (network.natCount === 0)) {
    faults.push(`network.natCount: ${network.natCount} does not go with network.nat: ${network.nat}`)
  }
  if (network.natCount > availabilityZones.length) {
    faults.push('network.natCount: more than there are availabilityZones; one per zone is the most')
  }
  const instances = network.nat === 'instance' ? network.natCount : 0
  if (network.natInstances.length !== instances) {
    faults.push(`network.natInstances: describe ${instances}, one for each of network.natCount`)
  }
  if (standby && network.nat === 'instance' && standby.natInstances.length !== network.natCount) {
    faults.push(`standby.natInstances: describe ${network.natCount}, with images of ${standby.region}`)
  }
  for (const { image } of [...network.natInstances, ...(standby?.natInstances ?? [])]) {
    if (!/^ami-[0-9a-f]{8,17}$/.test(image))
      faults.push(`natInstances.image: ${image} is not the id of an image`)
  }
  const absent = interfaceEndpointNames.filter((name) => !network.interfaceEndpoints.includes(name))
  if (network.nat === 'none' && absent.length > 0) {
    faults.push(`network.interfaceEndpoints: without NAT nodes also need ${absent.join(', ')}`)
  }
  return faults
}

function postgresFaults({ postgres }: StageProps): string[] {
  const faults: string[] = []
  if (postgres.maxAcu < Math.max(postgres.minAcu, 1)) {
    faults.push('postgres.maxAcu: must be at least 1 and at least postgres.minAcu')
  }
  if (postgres.autoPauseAfterMinutes !== undefined && postgres.minAcu > 0) {
    faults.push('postgres.autoPauseAfterMinutes: only a cluster with postgres.minAcu: 0 pauses')
  }
  return faults
}

function clusterFaults({ cluster, isDataKept }: StageProps): string[] {
  const faults: string[] = []
  if (isDataKept && cluster.gatewayNodes.capacity === 'spot') {
    faults.push('cluster.gatewayNodes.capacity: Spot nodes leave within two minutes, calls last longer')
  }
  if (isDataKept && cluster.hoursPerMonth < 730) {
    faults.push('cluster.hoursPerMonth: a stage whose data is kept (isDataKept) is not removed overnight')
  }
  return faults
}

/** Receipts of erasures promise when the last copy of somebody's data ends. */
function retentionFaults({ postgres, valkey, observability }: StageProps): string[] {
  const { backups, serverLogs } = retentionDays
  const times = [
    ['postgres.backupDays', postgres.backupDays, backups],
    ['valkey.snapshotDays', valkey.snapshotDays, backups],
    ['observability.logRetentionDays', observability.logRetentionDays, serverLogs],
  ] as const
  return times.flatMap(([field, days, most]) =>
    days > most ? [`${field}: ${days} is more than the ${most} days that receipts of erasures promise`] : [],
  )
}
