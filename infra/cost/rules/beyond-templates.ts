import type { SynthesizedStack } from '../../src/assembly/read-assembly.ts'
import { workAssumptions as work } from '../usage/assumptions.ts'
import { hoursPerMonth, type MonthlyUsage } from '../usage/monthly-usage.ts'
import { hoursOf, type Quantity } from './rule.ts'
import { kmsRequestsPerMonth } from './security.ts'

/** Zones of the load balancer, each with a public address. */
const loadBalancerZones = 2

/** Costs that no template names: the chart's load balancer, outgoing data, services' logs, and requests. */
export function quantifyBeyondTemplates(
  stacks: readonly SynthesizedStack[],
  usage: MonthlyUsage,
): readonly Quantity[] {
  const clusterHours = findClusterHours(stacks)
  if (clusterHours === null) return []
  return [
    ...(hasLoadBalancer(stacks) ? quantifyLoadBalancer(clusterHours, usage) : []),
    { price: 'data:internet', amount: usage.toModelGb, of: 'callers’ audio to the model' },
    { price: 'data:internet', amount: usage.astrologerAudioGb, of: 'astrologers’ audio to callers' },
    { price: 'data:internet', amount: usage.restGb, of: 'answers of the API' },
    {
      price: 'data:zones',
      amount: work.zoneCrossingGb.value * (usage.users / 10_000) * 2,
      of: 'between zones',
    },
    { price: 'logs:ingested', amount: usage.serviceLogGb, of: 'logs of the services' },
    { price: 'logs:stored', amount: usage.serviceLogGb * work.logStoredShare.value, of: 'logs kept a month' },
    {
      price: 'cloudwatch:metric',
      amount: work.customMetrics.value * (clusterHours / hoursPerMonth),
      of: 'own metrics',
    },
    { price: 'xray:traces', amount: (usage.restRequests * work.traceShare.value) / 1e6, of: 'traces' },
    { price: 'kms:requests', amount: kmsRequestsPerMonth(usage.calls) / 1e6, of: 'requests' },
    { price: 'sns:push', amount: usage.pushes / 1e6, of: 'pushes' },
  ]
}

/** The chart makes a load balancer when it has a certificate for one. */
const hasLoadBalancer = (stacks: readonly SynthesizedStack[]) =>
  stacks.some(({ template }) =>
    Object.values(template.Resources ?? {}).some(
      ({ Type, Properties }) =>
        Type === 'AWS::SSM::Parameter' && String(Properties?.['Name']).endsWith('/chart/certificateArn'),
    ),
  )

/** Hours that the cluster exists, null for none: these costs then do not arise. */
function findClusterHours(stacks: readonly SynthesizedStack[]): number | null {
  for (const { template } of stacks) {
    const cluster = Object.values(template.Resources ?? {}).find(({ Type }) => Type === 'AWS::EKS::Cluster')
    if (cluster) return hoursOf(cluster, template)
  }
  return null
}

/** A capacity unit is a GB an hour; requests, connections and rules stay far below their units. */
function quantifyLoadBalancer(hours: number, usage: MonthlyUsage): readonly Quantity[] {
  const gb = usage.callerAudioGb + usage.astrologerAudioGb + usage.restGb
  return [
    { price: 'alb:hour', amount: hours, of: 'load balancer of the chart' },
    { price: 'alb:lcu', amount: gb, of: 'load balancer of the chart: a GB through it' },
    { price: 'alb:public-ipv4', amount: hours * loadBalancerZones, of: 'its addresses' },
  ]
}
