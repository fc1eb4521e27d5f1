import { describe, expect, test } from '@jest/globals'
import { amounts, quantify } from './quantify-one.ts'

describe('NAT and endpoints', () => {
  const gateway = { Type: 'AWS::EC2::NatGateway', Properties: {} }

  test('a managed gateway costs by the hour, and by its share of the traffic', () => {
    const template = { Resources: { A: gateway, B: gateway } }
    // 357.63 GB to the model and 178.81 GB from it, half each
    const of = amounts(quantify(template, 'A'))
    expect(of['nat:gateway']).toBe(730)
    expect(of['nat:data']).toBeCloseTo(268.22, 2)
  })

  test('a gateway endpoint is free; an interface endpoint costs by the hour in each zone', () => {
    const endpoint = (VpcEndpointType: string, SubnetIds: readonly string[]) => ({
      Resources: { E: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcEndpointType, SubnetIds } } },
    })
    expect(quantify(endpoint('Gateway', []), 'E')).toEqual([])
    expect(amounts(quantify(endpoint('Interface', ['a', 'b']), 'E'))).toEqual({
      'vpc:interface-endpoint': 1460,
    })
  })

  test('flow logs are priced as delivered to S3, or as ingested', () => {
    const flowLog = (LogDestinationType: string) => ({
      Resources: { F: { Type: 'AWS::EC2::FlowLog', Properties: { LogDestinationType } } },
    })
    expect(amounts(quantify(flowLog('s3'), 'F'))).toEqual({ 'logs:delivered-to-s3': 2 })
    expect(amounts(quantify(flowLog('cloud-watch-logs'), 'F'))).toEqual({ 'logs:ingested': 2 })
  })
})
