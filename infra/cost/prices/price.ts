import type { sources } from './sources.ts'

/**
 * The part of the bill that a line belongs to. The total leaves out `text messages` and `ai`, which follow use
 * and not infrastructure; reports show them beside it.
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

/** The price of one unit, with its source. */
export interface Price {
  readonly group: CostGroup
  /** US dollars a unit, without tax. */
  readonly usd: number
  /** The unit: `hour`, `GB`, `million requests`, … */
  readonly unit: string
  readonly source: keyof typeof sources
  /** Free units a month, for the whole account. */
  readonly freePerMonth?: number
  /** Why this price was not read for this region; left out when it was. */
  readonly unverified?: string
}

export type Prices = Readonly<Record<string, Price>>
