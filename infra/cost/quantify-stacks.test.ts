import { describe, expect, test } from '@jest/globals'
import { findUnknownTypes, quantifyStacks } from './quantify-stacks.ts'
import { estimateUsage } from './usage/monthly-usage.ts'

const stack = (types: readonly string[]) => ({
  name: 'stack',
  environment: 'aws://1/ap-south-1',
  templateFile: 'stack.json',
  template: { Resources: Object.fromEntries(types.map((Type, i) => [`R${i}`, { Type }])) },
})
const usage = estimateUsage(10_000, 100_000)

describe('resources', () => {
  test('without a price or a reason to be free stop the bill', () => {
    const stacks = [stack(['AWS::S3::Bucket', 'AWS::Neptune::DBCluster', 'Custom::AWS', 'AWS::IAM::Role'])]
    expect(findUnknownTypes(stacks)).toEqual(['AWS::Neptune::DBCluster'])
    expect(() => quantifyStacks(stacks, usage)).toThrow(/AWS::Neptune::DBCluster/)
  })

  test('include outgoing data, which no template names, once there is a cluster', () => {
    const prices = (types: readonly string[]) =>
      quantifyStacks([stack(types)], usage).map(({ price }) => price)
    expect(prices(['AWS::KMS::Key'])).toEqual(['kms:key'])
    expect(prices(['AWS::EKS::Cluster'])).toContain('data:internet')
    expect(prices(['AWS::EKS::Cluster'])).not.toContain('alb:hour')
  })

  test('include the load balancer that the chart makes for a certificate', () => {
    const told = stack(['AWS::EKS::Cluster'])
    const Certificate = {
      Type: 'AWS::SSM::Parameter',
      Properties: { Name: '/astrovoice/x/chart/certificateArn' },
    }
    const Resources = { ...told.template.Resources, Certificate }
    const prices = quantifyStacks([{ ...told, template: { Resources } }], usage).map(({ price }) => price)
    expect(prices).toContain('alb:hour')
  })
})
