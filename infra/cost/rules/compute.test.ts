import { describe, expect, test } from '@jest/globals'
import { estimateUsage } from '../usage/monthly-usage.ts'
import { amounts, quantify } from './quantify-one.ts'

const nodeGroup = (properties: Readonly<Record<string, unknown>>) => ({
  Resources: {
    Disks: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          BlockDeviceMappings: [
            { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 4 } },
            { DeviceName: '/dev/xvdb', Ebs: { VolumeSize: 20 } },
          ],
        },
      },
    },
    Nodes: {
      Type: 'AWS::EKS::Nodegroup',
      Properties: {
        InstanceTypes: ['t4g.medium', 't4g.large'],
        LaunchTemplate: { Id: { Ref: 'Disks' } },
        Labels: { 'astrovoice/nodes': 'gateway' },
        ScalingConfig: { DesiredSize: 2, MinSize: 2, MaxSize: 8 },
        ...properties,
      },
    },
  },
})

describe('nodes', () => {
  test('cost by the hour, with the disks of their launch template', () => {
    expect(amounts(quantify(nodeGroup({}), 'Nodes'))).toMatchObject({
      'ec2:on-demand:t4g.medium': 1460,
      'ebs:gp3': 48,
    })
  })

  test('cost less on Spot', () => {
    expect(amounts(quantify(nodeGroup({ CapacityType: 'SPOT' }), 'Nodes'))).toMatchObject({
      'ec2:spot:t4g.medium': 1460,
    })
  })

  test('exist only in the hours of their stack', () => {
    const template = { ...nodeGroup({}), Metadata: { HoursPerMonth: 73 } }
    // A tenth of the month: 2 × 73 hours, and 48 GB for a tenth of it.
    expect(amounts(quantify(template, 'Nodes'))).toMatchObject({
      'ec2:on-demand:t4g.medium': 146,
      'ebs:gp3': expect.closeTo(4.8, 10),
    })
  })
})

describe('the control plane', () => {
  const cluster = (properties: Readonly<Record<string, unknown>>) => ({
    Resources: { Eks: { Type: 'AWS::EKS::Cluster', Properties: properties } },
  })

  test('costs by the hour, and its logs by kind', () => {
    const Logging = {
      ClusterLogging: { EnabledTypes: [{ Type: 'audit' }, { Type: 'api' }, { Type: 'scheduler' }] },
    }
    // audit 2.5 GB, two others 0.3 GB each
    expect(amounts(quantify(cluster({ Logging }), 'Eks'))).toEqual({
      'eks:cluster': 730,
      'logs:ingested': 3.1,
    })
  })

  test('refuses Auto Mode, whose fee is unknown', () => {
    expect(() => quantify(cluster({ ComputeConfig: { Enabled: true } }), 'Eks')).toThrow(/Auto Mode/)
  })
})

describe('a single instance', () => {
  test('has a disk, and an address when it is public', () => {
    const template = {
      Resources: {
        Nat: {
          Type: 'AWS::EC2::Instance',
          Metadata: { HoursPerMonth: 100 },
          Properties: {
            InstanceType: 't4g.nano',
            BlockDeviceMappings: [{ Ebs: { VolumeSize: 8 } }],
            NetworkInterfaces: [{ AssociatePublicIpAddress: true }],
          },
        },
      },
    }
    expect(amounts(quantify(template, 'Nat'))).toEqual({
      'ec2:on-demand:t4g.nano': 100,
      'ebs:gp3': 8,
      'ec2:public-ipv4': 100,
    })
  })
})

describe('NAT instances', () => {
  const instance = {
    Type: 'AWS::EC2::Instance',
    Properties: { InstanceType: 't4g.nano', SourceDestCheck: false },
  }
  const template = { Resources: { Nat1: instance, Nat2: instance } }
  const typeFor = (users: number) =>
    Object.keys(amounts(quantify(template, 'Nat1', estimateUsage(users, users * 10)))).find((price) =>
      price.startsWith('ec2:'),
    )

  // A call takes 24,000 samples × 2 bytes × 1.5 × 4/3 × 8 bits = 0.768 Mbit/s. 10,000 users have 18.3 calls at
  // their peak. Two t4g.nano carry 2 × 32 Mbit/s: 83 calls, the peak of 45,600 users.
  test.each([
    [10_000, 'ec2:on-demand:t4g.nano'],
    [45_000, 'ec2:on-demand:t4g.nano'],
    [46_000, 'ec2:on-demand:t4g.micro'],
    [100_000, 'ec2:on-demand:t4g.small'],
  ])('for %i users cost as much as the size that carries their calls', (users, price) => {
    expect(typeFor(users)).toBe(price)
  })

  test('that no size can carry are refused with a remedy', () => {
    expect(() => typeFor(5_000_000)).toThrow('nat: gateway')
  })
})
