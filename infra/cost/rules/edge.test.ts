import { describe, expect, test } from '@jest/globals'
import { amounts, quantify } from './quantify-one.ts'

const webAcl = (rules: readonly object[], Scope = 'REGIONAL') => ({
  Resources: { Acl: { Type: 'AWS::WAFv2::WebACL', Properties: { Scope, Rules: rules } } },
})

describe('a web ACL', () => {
  test('costs a fee, and by rule and request', () => {
    // 3,000,000 requests and 20,000 calls
    expect(amounts(quantify(webAcl([{ Name: 'a' }, { Name: 'b' }]), 'Acl'))).toEqual({
      'waf:acl': 1,
      'waf:rule': 2,
      'waf:requests': 3.02,
    })
  })

  test('costs more with bot control', () => {
    const bots = { Statement: { ManagedRuleGroupStatement: { Name: 'AWSManagedRulesBotControlRuleSet' } } }
    expect(amounts(quantify(webAcl([bots]), 'Acl'))).toMatchObject({
      'waf:bot-control': 1,
      'waf:bot-control-requests': 3.02,
    })
  })

  test('logs little when it logs only what it blocks', () => {
    const log = (properties: object) => ({
      Resources: {
        Log: {
          Type: 'AWS::WAFv2::LoggingConfiguration',
          Properties: { LogDestinationConfigs: ['arn:aws:logs:::log-group:aws-waf-logs-x'], ...properties },
        },
      },
    })
    // 3,000,000 × 1,500 bytes = 4.19 GB of 1024³; a fiftieth of it
    expect(amounts(quantify(log({}), 'Log'))['logs:ingested']).toBeCloseTo(4.19, 2)
    const filtered = quantify(log({ LoggingFilter: { DefaultBehavior: 'DROP' } }), 'Log')
    expect(amounts(filtered)['logs:ingested']).toBeCloseTo(0.0838, 4)
  })
})

test('recordings come from the edge, within the free allowance', () => {
  const template = { Resources: { Cdn: { Type: 'AWS::CloudFront::Distribution' } } }
  // A quarter of 100,000 minutes × 360,000 bytes, played twice: 18 × 10⁹ bytes
  expect(amounts(quantify(template, 'Cdn'))['cloudfront:data']).toBeCloseTo(16.76, 2)
})
