import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Objects of one of the stage's buckets; by name, so that stacks need not depend on each other. */
export const objectsOf = (stack: AstroVoiceStack, purpose: string, prefix = '') =>
  `arn:aws:s3:::${stack.bucketName(purpose)}/${prefix}*`

export const bucketOf = (stack: AstroVoiceStack, purpose: string) =>
  `arn:aws:s3:::${stack.bucketName(purpose)}`

/** An ARN of this stack's region and account: `arnOf(stack, 'sns', 'endpoint/GCM/…')`. */
export const arnOf = (stack: AstroVoiceStack, service: string, resource: string) =>
  `arn:aws:${service}:${stack.region}:${stack.account}:${resource}`
