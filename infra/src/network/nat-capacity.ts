/**
 * The sustained bandwidth of an instance, in Mbit/s each way, without bursts. Smallest first. Source: AWS's table
 * of general purpose instances.
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
