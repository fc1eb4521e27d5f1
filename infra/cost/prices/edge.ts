import type { Prices } from './price.ts'
import { sameEverywhere } from './regional.ts'

export const edgePrices: Prices = {
  'cloudfront:data': {
    group: 'edge',
    usd: 0.109,
    unit: 'GB',
    source: 'infracost',
    freePerMonth: 1000,
  },
  'cloudfront:requests': {
    group: 'edge',
    usd: 1.2,
    unit: 'million requests',
    source: 'infracost',
    freePerMonth: 10,
  },
  'waf:acl': { group: 'edge', usd: 5, unit: 'month', source: 'infracost' },
  'waf:rule': { group: 'edge', usd: 1, unit: 'month', source: 'infracost' },
  'waf:requests': { group: 'edge', usd: 0.6, unit: 'million requests', source: 'infracost' },
  'waf:bot-control': {
    group: 'edge',
    usd: 10,
    unit: 'month',
    source: 'memory',
    unverified: sameEverywhere,
  },
  'waf:bot-control-requests': {
    group: 'edge',
    usd: 1,
    unit: 'million requests',
    source: 'memory',
    freePerMonth: 10,
    unverified: sameEverywhere,
  },
  'route53:zone': { group: 'edge', usd: 0.5, unit: 'month', source: 'infracost' },
  'route53:queries': { group: 'edge', usd: 0.4, unit: 'million queries', source: 'infracost' },
  'route53:health-check': {
    group: 'edge',
    usd: 0.75,
    unit: 'month',
    source: 'memory',
    unverified: sameEverywhere,
  },
}
