import type { Prices } from './price.ts'
import { raiseToMumbai } from './regional.ts'

export const storagePrices: Prices = {
  's3:storage': { group: 'storage', usd: 0.025, unit: 'GB-month', source: 'mumbaiBill' },
  's3:writes': {
    group: 'storage',
    usd: 5,
    unit: 'million requests',
    source: 'memory',
    unverified: 'us-east-1’s, remembered',
  },
  's3:reads': {
    group: 'storage',
    usd: 0.4,
    unit: 'million requests',
    source: 'memory',
    unverified: 'us-east-1’s, remembered',
  },
  'ecr:storage': { group: 'storage', usd: 0.1, unit: 'GB-month', source: 'infracost' },
  'firehose:data': {
    group: 'analytics',
    unit: 'GB',
    source: 'infracost',
    ...raiseToMumbai(0.035, 'storage'),
  },
  'firehose:conversion': {
    group: 'analytics',
    unit: 'GB',
    source: 'infracost',
    ...raiseToMumbai(0.018, 'storage'),
  },
  'athena:scanned': {
    group: 'analytics',
    usd: 5,
    unit: 'TB',
    source: 'memory',
    unverified: 'us-east-1’s, remembered',
  },
}
