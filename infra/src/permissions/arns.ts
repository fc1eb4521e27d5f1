import { RegionInfo } from 'aws-cdk-lib/region-info'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/**
 * `aws`, `aws-cn` or another partition, with which ARNs begin. From the region, so that templates have it as
 * text.
 */
export const partitionOf = ({ region }: { readonly region: string }) =>
  RegionInfo.get(region).partition ?? 'aws'

/** The registry of images of an account. */
export const registryOf = ({ account, region }: { readonly account: string; readonly region: string }) =>
  `${account}.dkr.ecr.${region}.${RegionInfo.get(region).domainSuffix ?? 'amazonaws.com'}`

/** An ARN of a service that has no region, or whose resource has none. */
export const globalArnOf = (stack: AstroVoiceStack, service: string, resource: string) =>
  `arn:${partitionOf(stack)}:${service}::${resource}`

/** Objects of one of the stage's buckets, by name: stacks need no dependency on each other. */
export const objectsOf = (stack: AstroVoiceStack, purpose: string, prefix = '') =>
  globalArnOf(stack, 's3', `:${stack.bucketName(purpose)}/${prefix}*`)

export const bucketOf = (stack: AstroVoiceStack, purpose: string) =>
  globalArnOf(stack, 's3', `:${stack.bucketName(purpose)}`)

/** An ARN of this stack's region and account: `arnOf(stack, 'sns', 'endpoint/GCM/…')`. */
export const arnOf = (stack: AstroVoiceStack, service: string, resource: string) =>
  `arn:${partitionOf(stack)}:${service}:${stack.region}:${stack.account}:${resource}`
