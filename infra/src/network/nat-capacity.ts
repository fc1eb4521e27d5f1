/**
 * What an instance carries all day, in Mbit/s each way: its baseline bandwidth by AWS's table of general purpose
 * instances, not what it bursts to for minutes. Smallest first.
 */
export const natCapacityMbps = {
  't4g.nano': 32,
  't4g.micro': 64,
  't4g.small': 128,
  't4g.medium': 256,
  't4g.large': 512,
  't4g.xlarge': 1024,
} as const

export type NatInstanceType = keyof typeof natCapacityMbps
