import type { SynthesizedStack } from '../read-assembly.ts'
import { isMap } from '../template.ts'
import { eachResource } from './each-resource.ts'

const blocks = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets']

/** Buckets that are public, unencrypted, or reachable without TLS. */
export function findOpenBuckets(stacks: readonly SynthesizedStack[]): string[] {
  const policies = eachResource(stacks, 'AWS::S3::BucketPolicy')
  return eachResource(stacks, 'AWS::S3::Bucket').flatMap(({ stack, id, resource }) => {
    const access = resource.Properties?.['PublicAccessBlockConfiguration']
    const faults = [
      ...blocks.filter((block) => !isMap(access) || access[block] !== true),
      ...(resource.Properties?.['BucketEncryption'] ? [] : ['not encrypted']),
      ...(resource.Properties?.['AccessControl'] === undefined ? [] : ['has an ACL']),
    ]
    const policy = policies.find(({ resource: { Properties } }) => refersTo(Properties?.['Bucket'], id))
    const statements = JSON.stringify(policy?.resource.Properties?.['PolicyDocument'] ?? '')
    if (!statements.includes('"aws:SecureTransport":"false"')) faults.push('reached without TLS')
    if (/"Effect":"Allow","Principal":(\{"AWS":)?"\*"/.test(statements)) faults.push('anyone may')
    return faults.map((fault) => `${stack} ${id}: ${fault}`)
  })
}

const refersTo = (value: unknown, id: string) => isMap(value) && value['Ref'] === id
