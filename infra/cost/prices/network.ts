import type { Prices } from './price.ts'

export const networkPrices: Prices = {
  'nat:gateway': { group: 'network', usd: 0.056, unit: 'hour', source: 'mumbaiBill' },
  'nat:data': { group: 'network', usd: 0.056, unit: 'GB', source: 'mumbaiBill' },
  'ec2:public-ipv4': { group: 'network', usd: 0.005, unit: 'hour', source: 'mumbaiBill' },
  'vpc:interface-endpoint': {
    group: 'network',
    usd: 0.013,
    unit: 'hour',
    source: 'memory',
    unverified: 'remembered; us-east-1 has $0.01',
  },
  'data:internet': { group: 'data out', usd: 0.1093, unit: 'GB', source: 'infracost', freePerMonth: 100 },
  'data:zones': { group: 'data out', usd: 0.01, unit: 'GB', source: 'infracost' },
  'data:region': { group: 'data out', usd: 0.086, unit: 'GB', source: 'mumbaiBill' },
  'alb:hour': { group: 'load balancer', usd: 0.0239, unit: 'hour', source: 'mumbaiBill' },
  'alb:lcu': { group: 'load balancer', usd: 0.008, unit: 'LCU-hour', source: 'mumbaiBill' },
  'alb:public-ipv4': { group: 'load balancer', usd: 0.005, unit: 'hour', source: 'mumbaiBill' },
}
