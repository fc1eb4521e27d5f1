import type { Price, Prices } from './price.ts'
import { raiseToMumbai } from './regional.ts'

const node = (usd: number): Price => ({ group: 'nodes', usd, unit: 'hour', source: 'ec2Catalog' })

/** EC2 instances by type. Spot is the mean of three zones on the catalog's day, and changes daily. */
export const computePrices: Prices = {
  'eks:cluster': { group: 'cluster', usd: 0.1, unit: 'hour', source: 'infracost' },
  'ec2:on-demand:t4g.nano': node(0.0028),
  'ec2:on-demand:t4g.micro': node(0.0056),
  'ec2:on-demand:t4g.small': node(0.0112),
  'ec2:on-demand:t4g.medium': node(0.0224),
  'ec2:on-demand:t4g.large': node(0.0448),
  'ec2:on-demand:t4g.xlarge': node(0.0896),
  'ec2:spot:t4g.small': node(0.0049),
  'ec2:spot:t4g.medium': node(0.01),
  'ec2:spot:t4g.xlarge': node(0.0438),
  'ebs:gp3': { group: 'nodes', unit: 'GB-month', source: 'infracost', ...raiseToMumbai(0.08, 'storage') },
}
