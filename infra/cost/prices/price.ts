import type { sources } from './sources.ts'

/**
 * Where a line belongs when the bill is summed up. `text messages` and `ai` are not in the total: they follow use, not
 * infrastructure, and are told beside it.
 */
export type CostGroup =
  | 'cluster'
  | 'nodes'
  | 'database'
  | 'cache'
  | 'network'
  | 'data out'
  | 'load balancer'
  | 'edge'
  | 'storage'
  | 'identity'
  | 'security'
  | 'messaging'
  | 'analytics'
  | 'observability'
  | 'delivery'
  | 'machine learning'
  | 'text messages'
  | 'ai'

/** What one unit costs, and how that is known. */
export interface Price {
  readonly group: CostGroup
  /** US dollars a unit, without tax. */
  readonly usd: number
  /** What is counted: `hour`, `GB`, `million requests`, … */
  readonly unit: string
  readonly source: keyof typeof sources
  /** Units a month that nobody pays for, in the whole account. */
  readonly freePerMonth?: number
  /** Why this is not a price read for this region; left out when it is one. */
  readonly unverified?: string
}

export type Prices = Readonly<Record<string, Price>>
