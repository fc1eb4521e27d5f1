import type { Prices } from './price.ts'
import { sameEverywhere } from './regional.ts'

export const deliveryPrices: Prices = {
  'codepipeline:action-minute': {
    group: 'delivery',
    usd: 0.002,
    unit: 'action minute',
    source: 'memory',
    freePerMonth: 100,
    unverified: sameEverywhere,
  },
  'codebuild:small': {
    group: 'delivery',
    usd: 0.005,
    unit: 'minute',
    source: 'infracost',
    freePerMonth: 100,
    unverified: sameEverywhere,
  },
  'codebuild:medium': {
    group: 'delivery',
    usd: 0.01,
    unit: 'minute',
    source: 'infracost',
    unverified: sameEverywhere,
  },
  'codebuild:large': {
    group: 'delivery',
    usd: 0.02,
    unit: 'minute',
    source: 'memory',
    unverified: sameEverywhere,
  },
  'device-farm:minute': {
    group: 'delivery',
    usd: 0.17,
    unit: 'device minute',
    source: 'memory',
    unverified: sameEverywhere,
  },
}
