import { expect, test } from '@jest/globals'
import type { Resource } from '../../assembly/template.ts'
import { stageNames } from '../../stages/stage-props.ts'
import type { Stages } from './evidence.ts'
import { resourceEvidence } from './resources.ts'

const stagesWith = (...resources: Resource[]): Stages => {
  const template = { Resources: Object.fromEntries(resources.map((resource, i) => [`r${i}`, resource])) }
  const stack = { name: 'stack', environment: '', templateFile: '', template }
  return Object.fromEntries(stageNames.map((name) => [name, [stack]])) as unknown as Stages
}
/** What contradicts the proof whose key begins so. */
const contradictionsOf = (key: string, stages: Stages) =>
  Object.entries(resourceEvidence)
    .find(([name]) => name.startsWith(key))![1]
    .contradict(stages)

const signed = { TrustedKeyGroups: ['group'] }
const distributionWith = (DefaultCacheBehavior: object, ...CacheBehaviors: object[]) => ({
  Type: 'AWS::CloudFront::Distribution',
  Properties: { DistributionConfig: { DefaultCacheBehavior, CacheBehaviors } },
})
const statusAlarm = (MetricName: string, action: string) => ({
  Type: 'AWS::CloudWatch::Alarm',
  Properties: { MetricName, AlarmActions: [`arn:aws:automate:ap-south-1:${action}`] },
})
const instance = { Type: 'AWS::EC2::Instance', Properties: {} }

test.each([
  ['a distribution with one path without a signature', 'cdk-nag CFR1: ', [distributionWith(signed, {})]],
  [
    'a distribution with an empty list of keys',
    'cdk-nag CFR1: ',
    [distributionWith({ TrustedKeyGroups: [] })],
  ],
  [
    'a bucket whose versions are suspended, with another rule that is on',
    'checkov CKV_AWS_21',
    [
      {
        Type: 'AWS::S3::Bucket',
        Properties: {
          VersioningConfiguration: { Status: 'Suspended' },
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 90 }] },
        },
      },
    ],
  ],
  [
    'a parameter that joins an address without TLS',
    'cfn-guard CT.EC2.PR.19',
    [{ Type: 'AWS::SSM::Parameter', Properties: { Value: { 'Fn::Join': ['', ['http://', 'host']] } } }],
  ],
  [
    'an alarm that reboots where it has to recover',
    'cdk-nag EC28: ',
    [
      instance,
      statusAlarm('StatusCheckFailed_System', 'ec2:reboot'),
      statusAlarm('StatusCheckFailed_Instance', 'ec2:reboot'),
    ],
  ],
] as const)('%s contradicts its proof', (_, key, resources) => {
  expect(contradictionsOf(key, stagesWith(...resources))).not.toEqual([])
})

test('a public cluster of dev that names no networks contradicts its proof', () => {
  const clusterWith = (ResourcesVpcConfig: object) =>
    stagesWith({ Type: 'AWS::EKS::Cluster', Properties: { ResourcesVpcConfig } })
  const closed = clusterWith({ EndpointPublicAccess: false })
  const { dev: open } = clusterWith({ EndpointPublicAccess: true })
  const { dev: named } = clusterWith({ EndpointPublicAccess: true, PublicAccessCidrs: ['203.0.113.0/24'] })
  expect(contradictionsOf('cfn-guard CT.EKS.PR.1', { ...closed, dev: open })).toEqual(['stack r0'])
  expect(contradictionsOf('cfn-guard CT.EKS.PR.1', { ...closed, dev: named })).toEqual([])
})

test('a signed distribution and recovered instances prove what they are', () => {
  const stages = stagesWith(
    distributionWith(signed, signed),
    instance,
    statusAlarm('StatusCheckFailed_System', 'ec2:recover'),
    statusAlarm('StatusCheckFailed_Instance', 'ec2:reboot'),
  )
  for (const key of ['cdk-nag CFR1: ', 'cdk-nag EC28: ']) expect(contradictionsOf(key, stages)).toEqual([])
})
