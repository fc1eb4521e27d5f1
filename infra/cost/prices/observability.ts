import type { Prices } from './price.ts'
import { raiseToMumbai, sameEverywhere } from './regional.ts'

export const observabilityPrices: Prices = {
  'logs:ingested': {
    group: 'observability',
    usd: 0.67,
    unit: 'GB',
    source: 'mumbaiBill',
    freePerMonth: 5,
  },
  'logs:stored': {
    group: 'observability',
    unit: 'GB-month',
    source: 'agentToolkit',
    ...raiseToMumbai(0.03, 'storage'),
  },
  'logs:delivered-to-s3': {
    group: 'observability',
    unit: 'GB',
    source: 'memory',
    ...raiseToMumbai(0.25, 'database'),
  },
  'cloudwatch:alarm-metric': {
    group: 'observability',
    usd: 0.1,
    unit: 'month',
    source: 'agentToolkit',
    freePerMonth: 10,
    unverified: sameEverywhere,
  },
  'cloudwatch:fast-alarm-metric': {
    group: 'observability',
    usd: 0.3,
    unit: 'month',
    source: 'agentToolkit',
    unverified: sameEverywhere,
  },
  'cloudwatch:composite-alarm': {
    group: 'observability',
    usd: 0.5,
    unit: 'month',
    source: 'memory',
    unverified: sameEverywhere,
  },
  'cloudwatch:metric': {
    group: 'observability',
    usd: 0.3,
    unit: 'month',
    source: 'agentToolkit',
    freePerMonth: 10,
    unverified: sameEverywhere,
  },
  'cloudwatch:dashboard': {
    group: 'observability',
    usd: 3,
    unit: 'month',
    source: 'memory',
    freePerMonth: 3,
    unverified: sameEverywhere,
  },
  'xray:traces': {
    group: 'observability',
    usd: 5,
    unit: 'million traces',
    source: 'memory',
    freePerMonth: 0.1,
    unverified: sameEverywhere,
  },
}
