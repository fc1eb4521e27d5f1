import { workAssumptions as work } from '../usage/assumptions.ts'
import type { MonthlyUsage } from '../usage/monthly-usage.ts'
import { listOf, textOf, type Rules } from './rule.ts'

/** Cost of the network. */
export const networkRules: Rules = {
  'AWS::EC2::NatGateway': (_resource, { hours, logicalId, usage, template }) => {
    const gateways = Object.values(template.Resources ?? {}).filter((r) => r.Type === 'AWS::EC2::NatGateway')
    const share = (usage.toModelGb + usage.fromModelGb) / gateways.length
    return [
      { price: 'nat:gateway', amount: hours, of: logicalId },
      { price: 'nat:data', amount: share, of: `${logicalId}: audio to and from the model` },
    ]
  },
  'AWS::EC2::EIP': (_resource, { hours, logicalId }) => [
    { price: 'ec2:public-ipv4', amount: hours, of: logicalId },
  ],
  'AWS::EC2::VPCEndpoint': (resource, { hours, logicalId }) =>
    textOf(resource, 'VpcEndpointType') === 'Interface'
      ? [
          {
            price: 'vpc:interface-endpoint',
            amount: hours * Math.max(1, listOf(resource, 'SubnetIds').length),
            of: logicalId,
          },
        ]
      : [],
  'AWS::EC2::FlowLog': (resource, { usage }) => [
    textOf(resource, 'LogDestinationType') === 's3'
      ? { price: 'logs:delivered-to-s3', amount: flowLogGb(usage), of: 'VPC flow logs' }
      : { price: 'logs:ingested', amount: flowLogGb(usage), of: 'VPC flow logs' },
  ],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': (_resource, { hours, logicalId }) => [
    { price: 'alb:hour', amount: hours, of: logicalId },
  ],
}

/** A quiet network has traffic of its own. */
const flowLogGb = ({ users }: MonthlyUsage) => work.flowLogGb.value * Math.max(0.1, users / 10_000)
