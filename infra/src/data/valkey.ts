import type { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2'
import { CfnParameterGroup, CfnReplicationGroup, CfnSubnetGroup } from 'aws-cdk-lib/aws-elasticache'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Not 6379: scans for the usual port find nothing. */
export const valkeyPort = 6380

export interface ValkeyProps {
  readonly vpc: Vpc
  readonly key: IKey
  readonly securityGroup: SecurityGroup
  /** The secret whose `token` clients must send. */
  readonly authToken: ISecret
}

/**
 * Valkey on nodes. Serverless Valkey fixes the eviction policy, and BullMQ loses jobs under any but
 * `noeviction`.
 */
export class Valkey extends Construct {
  readonly primaryEndpoint: string
  readonly replicationGroupId: string

  constructor(stack: AstroVoiceStack, props: ValkeyProps) {
    super(stack, 'Valkey')
    const { valkey } = stack.stage
    const parameters = new CfnParameterGroup(this, 'Parameters', {
      cacheParameterGroupFamily: 'valkey8',
      description: 'nothing is evicted: jobs and call leases live here',
      properties: { 'maxmemory-policy': 'noeviction' },
    })
    const subnets = new CfnSubnetGroup(this, 'Subnets', {
      description: 'data subnets',
      subnetIds: props.vpc.selectSubnets({ subnetGroupName: 'data' }).subnetIds,
    })
    this.replicationGroupId = stack.name('valkey')
    const hasReplicas = valkey.replicas > 0
    const group = new CfnReplicationGroup(this, 'Group', {
      replicationGroupId: this.replicationGroupId,
      replicationGroupDescription: 'AstroVoice: call leases, resume streams, jobs, rate limits',
      engine: 'valkey',
      engineVersion: '8.1',
      cacheNodeType: valkey.nodeType,
      numCacheClusters: valkey.replicas + 1,
      automaticFailoverEnabled: hasReplicas,
      multiAzEnabled: hasReplicas,
      cacheParameterGroupName: parameters.ref,
      cacheSubnetGroupName: subnets.ref,
      securityGroupIds: [props.securityGroup.securityGroupId],
      port: valkeyPort,
      transitEncryptionEnabled: true,
      transitEncryptionMode: 'required',
      atRestEncryptionEnabled: true,
      kmsKeyId: props.key.keyId,
      authToken: props.authToken.secretValueFromJson('token').unsafeUnwrap(),
      autoMinorVersionUpgrade: true,
      snapshotRetentionLimit: valkey.snapshotDays,
      ...(valkey.snapshotDays > 0 && { snapshotWindow: '19:00-20:00' }),
      preferredMaintenanceWindow: 'sun:21:00-sun:22:00',
    })
    this.primaryEndpoint = group.attrPrimaryEndPointAddress
    if (!hasReplicas) acknowledge(this, { AEC4: 'Dev runs one node; an empty one replaces a lost one.' })
  }
}
