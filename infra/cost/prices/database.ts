import type { Price, Prices } from './price.ts'
import { raiseToMumbai } from './regional.ts'

/** Valkey nodes cost a fifth less than Redis nodes; list of us-east-1. */
const cacheNode = (usEast1Usd: number): Price => ({
  group: 'cache',
  unit: 'hour',
  source: 'memory',
  ...raiseToMumbai(usEast1Usd, 'database'),
})

export const databasePrices: Prices = {
  'aurora:acu': {
    group: 'database',
    unit: 'ACU-hour',
    source: 'agentToolkit',
    ...raiseToMumbai(0.12, 'database'),
  },
  'aurora:storage': {
    group: 'database',
    unit: 'GB-month',
    source: 'agentToolkit',
    ...raiseToMumbai(0.1, 'storage'),
  },
  'aurora:io': {
    group: 'database',
    unit: 'million requests',
    source: 'agentToolkit',
    ...raiseToMumbai(0.2, 'storage'),
  },
  'aurora:replicated-writes': {
    group: 'database',
    unit: 'million requests',
    source: 'memory',
    ...raiseToMumbai(0.2, 'storage'),
  },
  'aurora:backup': {
    group: 'database',
    unit: 'GB-month',
    source: 'memory',
    ...raiseToMumbai(0.021, 'storage'),
  },
  'cache:valkey:cache.t4g.micro': cacheNode(0.0128),
  'cache:valkey:cache.t4g.small': cacheNode(0.0256),
  'cache:valkey:cache.t4g.medium': cacheNode(0.052),
  'cache:backup': {
    group: 'cache',
    usd: 0.085,
    unit: 'GB-month',
    source: 'memory',
    unverified: 'remembered',
  },
}
