import type { CostGroup } from './prices/price.ts'

/** A line of the original specification's estimate, and the resource that replaces it. */
export interface OriginalLine {
  readonly line: string
  readonly usd: number
  readonly groups: readonly CostGroup[]
}

/** Production for 10,000 users as the original specification estimated it, in US dollars a month. */
export const originalProduction: readonly OriginalLine[] = [
  { line: 'Lambda', usd: 50, groups: ['cluster', 'nodes'] },
  { line: 'Aurora, two db.r6g.large', usd: 200, groups: ['database'] },
  { line: 'DynamoDB and DAX', usd: 25, groups: [] },
  { line: 'ElastiCache', usd: 50, groups: ['cache'] },
  { line: 'Load balancer', usd: 25, groups: ['load balancer'] },
  { line: 'CloudFront, S3, DNS', usd: 40, groups: ['edge', 'storage'] },
  { line: 'NAT, addresses', usd: 0, groups: ['network'] },
  { line: 'Data out', usd: 0, groups: ['data out'] },
  { line: 'Keys, secrets', usd: 0, groups: ['security'] },
  { line: 'CloudWatch', usd: 0, groups: ['observability'] },
  { line: 'Pipelines', usd: 0, groups: ['delivery'] },
  {
    line: 'Sign-in, push, analytics, voices',
    usd: 0,
    groups: ['identity', 'messaging', 'analytics', 'machine learning'],
  },
]

export const originalProductionUsd = 390
export const originalDevUsd = 36
