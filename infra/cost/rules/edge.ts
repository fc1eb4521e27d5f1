import { isMap } from '../../src/assembly/template.ts'
import { workAssumptions as work } from '../usage/assumptions.ts'
import { bytesPerGb, hoursPerMonth } from '../usage/monthly-usage.ts'
import { listOf, mapOf, textOf, type Quantity, type Rules } from './rule.ts'

/** Cost of the edge: DNS, web ACLs, CloudFront and certificates. */
export const edgeRules: Rules = {
  'AWS::CloudFront::Distribution': (_resource, { usage }) => [
    { price: 'cloudfront:data', amount: usage.playedGb, of: 'recordings played' },
    // A player asks for a file in a few ranges.
    { price: 'cloudfront:requests', amount: (usage.calls * 4) / 1e6, of: 'recordings played' },
  ],
  'AWS::WAFv2::WebACL': (resource, { hours, usage, logicalId }) => {
    const months = hours / hoursPerMonth
    const rules = listOf(resource, 'Rules')
    const requests = (usage.restRequests + usage.calls) / 1e6
    const botControl: readonly Quantity[] = [
      { price: 'waf:bot-control', amount: months, of: logicalId },
      { price: 'waf:bot-control-requests', amount: requests, of: logicalId },
    ]
    return [
      { price: 'waf:acl', amount: months, of: logicalId },
      { price: 'waf:rule', amount: months * rules.length, of: `${logicalId}, ${rules.length} rules` },
      // A distribution's ACL counts only requests for audio.
      {
        price: 'waf:requests',
        amount: textOf(resource, 'Scope') === 'CLOUDFRONT' ? (usage.calls * 4) / 1e6 : requests,
        of: logicalId,
      },
      ...(rules.some(isBotControl) ? botControl : []),
    ]
  },
  'AWS::WAFv2::LoggingConfiguration': (resource, { usage }) => {
    const isFiltered = resource.Properties?.['LoggingFilter'] !== undefined
    const requests = usage.restRequests * (isFiltered ? work.blockedShare.value : 1)
    const isToS3 = JSON.stringify(listOf(resource, 'LogDestinationConfigs')).includes(':s3:')
    return [
      {
        price: isToS3 ? 'logs:delivered-to-s3' : 'logs:ingested',
        amount: (requests * work.webAclLogBytes.value) / bytesPerGb,
        of: 'web ACL log',
      },
    ]
  },
  'AWS::Route53::HostedZone': (_resource, { usage }) => [
    { price: 'route53:zone', amount: 1, of: 'hosted zone' },
    // Resolvers keep an address for a minute; most requests come in bursts.
    { price: 'route53:queries', amount: usage.restRequests / 10 / 1e6, of: 'names looked up' },
  ],
  'AWS::Route53::HealthCheck': (_resource, { logicalId }) => [
    { price: 'route53:health-check', amount: 1, of: logicalId },
  ],
}

function isBotControl(rule: unknown): boolean {
  const group = mapOf(mapOf(rule, 'Statement'), 'ManagedRuleGroupStatement')
  return isMap(rule) && group['Name'] === 'AWSManagedRulesBotControlRuleSet'
}
