import type { SynthesizedStack } from '../read-assembly.ts'
import { eachResource } from './each-resource.ts'

/** Types whose replacement loses data, addresses or trust. */
const statefulTypes = [
  'AWS::RDS::DBCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::S3::Bucket',
  'AWS::KMS::Key',
  'AWS::PaymentCryptography::Key',
  'AWS::SecretsManager::Secret',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::IdentityPool',
  'AWS::Route53::HostedZone',
  'AWS::ECR::Repository',
  'AWS::EC2::VPC',
  'AWS::CloudFront::Distribution',
  'AWS::CertificateManager::Certificate',
  'AWS::KinesisFirehose::DeliveryStream',
  'AWS::Glue::Table',
]

export const listStatefulIds = (stacks: readonly SynthesizedStack[]): string[] =>
  eachResource(stacks)
    .filter(({ resource: { Type } }) => statefulTypes.includes(Type))
    .map(({ stack, id, resource }) => `${stack} ${resource.Type} ${id}`)
    .sort()
