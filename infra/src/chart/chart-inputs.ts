import type { Vpc } from 'aws-cdk-lib/aws-ec2'
import { hostNames } from '../edge/host-names.ts'
import { valkeyPort } from '../data/valkey.ts'
import { postgresPort } from '../data/postgres-cluster.ts'
import { logBucketPurpose } from '../foundation/log-bucket.ts'
import { registryOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/**
 * The inputs of the chart and the platform releases, all texts. Each is a parameter in SSM and an output of the
 * release stack.
 */
export interface ChartInputs {
  readonly stage: string
  readonly region: string
  readonly vpcId: string
  readonly registry: string
  readonly apiHost: string
  readonly callsHost: string
  readonly audioHost: string
  /** Separated by commas. */
  readonly webOrigins: string
  /** Empty when the stage has no load balancer. */
  readonly certificateArn: string
  /** Empty when the stage has no web ACL. */
  readonly webAclArn: string
  readonly accessLogBucket: string
  readonly appSecretName: string
  readonly valkeyAddress: string
  readonly valkeyPort: string
  readonly postgresPort: string
  /** Networks of the load balancer and of the data, separated by commas. */
  readonly publicCidrs: string
  readonly dataCidrs: string
  /** Of the VPC interface endpoints; empty when the stage has none. */
  readonly endpointCidrs: string
  readonly audioBucket: string
  readonly uploadsBucket: string
  readonly eventStream: string
  readonly userPoolId: string
  readonly signInPages: string
  readonly userPoolClientId: string
  readonly adminClientId: string
}

export const chartInputNames = [
  'stage',
  'region',
  'vpcId',
  'registry',
  'apiHost',
  'callsHost',
  'audioHost',
  'webOrigins',
  'certificateArn',
  'webAclArn',
  'accessLogBucket',
  'appSecretName',
  'valkeyAddress',
  'valkeyPort',
  'postgresPort',
  'publicCidrs',
  'dataCidrs',
  'endpointCidrs',
  'audioBucket',
  'uploadsBucket',
  'eventStream',
  'userPoolId',
  'signInPages',
  'userPoolClientId',
  'adminClientId',
] as const satisfies readonly (keyof ChartInputs)[]

/** Values that other stacks know. */
export interface KnownElsewhere {
  readonly vpc: Vpc
  readonly valkeyHost: string
  readonly certificateArn: string
  readonly webAclArn: string
  readonly userPoolId: string
  readonly signInPages: string
  readonly userPoolClientId: string
  readonly adminClientId: string
}

export function gatherChartInputs(stack: AstroVoiceStack, known: KnownElsewhere): ChartInputs {
  const { stage } = stack
  const hosts = hostNames(stage)
  const cidrs = (subnetGroupName: string) =>
    known.vpc
      .selectSubnets({ subnetGroupName })
      .subnets.map(({ ipv4CidrBlock }) => ipv4CidrBlock)
      .join(',')
  return {
    stage: stage.name,
    region: stage.region,
    vpcId: known.vpc.vpcId,
    registry: registryOf(stage),
    apiHost: hosts.api,
    callsHost: hosts.calls,
    audioHost: hosts.audio,
    webOrigins: stage.appOrigins.join(','),
    certificateArn: known.certificateArn,
    webAclArn: known.webAclArn,
    accessLogBucket: stack.bucketName(logBucketPurpose),
    appSecretName: stack.path('app'),
    valkeyAddress: `${known.valkeyHost}:${valkeyPort}`,
    valkeyPort: `${valkeyPort}`,
    postgresPort: `${postgresPort}`,
    publicCidrs: cidrs('public'),
    dataCidrs: cidrs('data'),
    endpointCidrs: stage.network.interfaceEndpoints.length > 0 ? cidrs('private') : '',
    audioBucket: stack.bucketName('audio'),
    uploadsBucket: stack.bucketName('uploads'),
    eventStream: stack.name('events'),
    userPoolId: known.userPoolId,
    signInPages: known.signInPages,
    userPoolClientId: known.userPoolClientId,
    adminClientId: known.adminClientId,
  }
}
