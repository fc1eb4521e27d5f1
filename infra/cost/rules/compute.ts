import { isMap, type Resource, type Template } from '../../src/assembly/template.ts'
import { natCapacityMbps } from '../../src/network/nat-capacity.ts'
import { workAssumptions as work } from '../usage/assumptions.ts'
import {
  gatewayNodesFor,
  hoursPerMonth,
  peakModelMbps,
  workerNodesFor,
  type MonthlyUsage,
} from '../usage/monthly-usage.ts'
import { findReferenced, listOf, mapOf, numberOf, textOf, type Quantity, type Rules } from './rule.ts'

/** Cost of EKS, its nodes and single instances. */
export const computeRules: Rules = {
  'AWS::EKS::Cluster': (resource, { hours, logicalId }) => {
    if (mapOf(resource.Properties, 'ComputeConfig')['Enabled'] === true) {
      throw new Error(
        `${logicalId} is in EKS Auto Mode, whose fee (about 12 % of its nodes) has no rule here`,
      )
    }
    return [
      { price: 'eks:cluster', amount: hours, of: 'EKS control plane' },
      {
        price: 'logs:ingested',
        amount: controlPlaneLogGb(resource) * (hours / hoursPerMonth),
        of: 'EKS logs',
      },
    ]
  },
  'AWS::EKS::Nodegroup': (resource, { hours, template, usage }) => {
    const type = String(listOf(resource, 'InstanceTypes')[0])
    const capacity = textOf(resource, 'CapacityType') === 'SPOT' ? 'spot' : 'on-demand'
    const count = countNodes(resource, usage)
    const launch = mapOf(resource.Properties, 'LaunchTemplate')['Id']
    const data = mapOf(findReferenced(template, launch)?.Properties, 'LaunchTemplateData')
    const diskGb =
      sumDisks(data['BlockDeviceMappings']) || (numberOf(resource.Properties?.['DiskSize']) ?? 20)
    const of = `${purposeOf(resource)} nodes, ${count} × ${type}${capacity === 'spot' ? ' Spot' : ''}`
    return [
      { price: `ec2:${capacity}:${type}`, amount: count * hours, of },
      {
        price: 'ebs:gp3',
        amount: count * diskGb * (hours / hoursPerMonth),
        of: `${purposeOf(resource)} nodes’ disks`,
      },
      {
        price: 'logs:ingested',
        amount: count * work.logGbPerNode.value * (hours / hoursPerMonth),
        of: 'node logs',
      },
    ]
  },
  'AWS::EC2::Instance': (resource, { hours, logicalId, template, usage }) => {
    const type = isNat(resource)
      ? natInstanceFor(usage, { least: resource, count: countNats(template) })
      : String(textOf(resource, 'InstanceType'))
    const disks: Quantity = {
      price: 'ebs:gp3',
      // A stopped instance keeps its disk.
      amount: sumDisks(resource.Properties?.['BlockDeviceMappings']) || 8,
      of: `${logicalId} disk`,
    }
    const address: Quantity = { price: 'ec2:public-ipv4', amount: hours, of: `${logicalId} public address` }
    return [
      { price: `ec2:on-demand:${type}`, amount: hours, of: `${logicalId}, ${type}` },
      disks,
      ...(hasPublicAddress(resource) ? [address] : []),
    ]
  },
}

function controlPlaneLogGb(resource: Resource): number {
  const enabled = mapOf(mapOf(resource.Properties, 'Logging'), 'ClusterLogging')['EnabledTypes']
  const kinds = Array.isArray(enabled)
    ? enabled.map((kind: unknown) => (isMap(kind) ? kind['Type'] : kind))
    : []
  const others = kinds.filter((kind) => kind !== 'audit').length
  return (kinds.includes('audit') ? work.auditLogGb.value : 0) + others * work.otherControlPlaneLogGb.value
}

/** The purpose of the nodes, from the label that pods choose them by. */
function purposeOf(resource: Resource): string {
  const label = mapOf(resource.Properties, 'Labels')['astrovoice/nodes']
  return typeof label === 'string' ? label : 'all'
}

/** The group's desired size, or what the month needs. A larger group keeps one for a node that leaves. */
function countNodes(resource: Resource, usage: MonthlyUsage): number {
  const scaling = mapOf(resource.Properties, 'ScalingConfig')
  const least = numberOf(scaling['DesiredSize']) ?? numberOf(scaling['MinSize']) ?? 1
  const needed = purposeOf(resource) === 'worker' ? workerNodesFor(usage) : gatewayNodesFor(usage)
  return Math.max(least, needed + (least > 1 ? 1 : 0))
}

function sumDisks(mappings: unknown): number {
  if (!Array.isArray(mappings)) return 0
  return mappings.reduce<number>(
    (sum, mapping) => sum + (numberOf(mapOf(mapping, 'Ebs')['VolumeSize']) ?? 0),
    0,
  )
}

function hasPublicAddress(resource: Resource): boolean {
  return listOf(resource, 'NetworkInterfaces').some(
    (one) => isMap(one) && one['AssociatePublicIpAddress'] === true,
  )
}

/** An instance that forwards packets of others (no source/destination check). */
const isNat = (resource: Resource) => resource.Properties?.['SourceDestCheck'] === false

const countNats = ({ Resources = {} }: Template) =>
  Object.values(Resources).filter((resource) => resource.Type === 'AWS::EC2::Instance' && isNat(resource))
    .length

/** The smallest type that carries its share of the busiest hour, at least the template's. */
function natInstanceFor(
  usage: MonthlyUsage,
  { least, count }: { readonly least: Resource; readonly count: number },
): string {
  const types = Object.entries(natCapacityMbps)
  const atLeast = types.findIndex(([type]) => type === textOf(least, 'InstanceType'))
  const found = types.slice(atLeast).find(([, mbps]) => mbps >= peakModelMbps(usage) / count)
  if (!found) {
    throw new Error(
      `${count} NAT instances cannot carry ${usage.users} users; use more zones, or nat: gateway`,
    )
  }
  return found[0]
}
