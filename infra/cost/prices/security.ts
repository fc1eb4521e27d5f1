import type { Prices } from './price.ts'

export const securityPrices: Prices = {
  'kms:key': { group: 'security', usd: 1, unit: 'month', source: 'infracost' },
  'kms:requests': {
    group: 'security',
    usd: 3,
    unit: 'million requests',
    source: 'infracost',
    freePerMonth: 0.02,
  },
  'secrets:secret': { group: 'security', usd: 0.4, unit: 'month', source: 'infracost' },
  'secrets:requests': { group: 'security', usd: 5, unit: 'million requests', source: 'infracost' },
  'payment-cryptography:key': {
    group: 'security',
    usd: 1,
    unit: 'month',
    source: 'memory',
    unverified: 'remembered',
  },
  'cognito:lite': {
    group: 'identity',
    usd: 0.0055,
    unit: 'monthly active user',
    source: 'cognito',
    freePerMonth: 10_000,
  },
  'cognito:essentials': {
    group: 'identity',
    usd: 0.015,
    unit: 'monthly active user',
    source: 'cognito',
    freePerMonth: 10_000,
  },
  'cognito:plus': { group: 'identity', usd: 0.02, unit: 'monthly active user', source: 'cognito' },
  'sns:push': {
    group: 'messaging',
    usd: 0.5,
    unit: 'million pushes',
    source: 'snsPush',
    freePerMonth: 1,
  },
  'sms:india': {
    group: 'text messages',
    usd: 0.003,
    unit: 'message',
    source: 'memory',
    unverified: 'remembered; the local route, which needs a registered sender',
  },
}
