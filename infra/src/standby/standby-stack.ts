import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import { Key } from 'aws-cdk-lib/aws-kms'
import { CfnDBCluster, CfnDBInstance, CfnDBSubnetGroup } from 'aws-cdk-lib/aws-rds'
import { Duration } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { postgresEngine, postgresPort } from '../data/postgres-cluster.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps, StandbyProps } from '../stages/stage-props.ts'

export interface StandbyStackProps {
  readonly stage: StageProps
  readonly standby: StandbyProps
  readonly vpc: Vpc
}

/**
 * The database in the second region, a second behind the first. It has the smallest size until it is promoted.
 * It has no cluster: docs/infrastructure.md describes how the region takes over.
 */
export class StandbyStack extends AstroVoiceStack {
  constructor(scope: Construct, { stage, standby, vpc }: StandbyStackProps) {
    super(scope, 'standby', {
      stage,
      region: standby.region,
      availabilityZones: standby.availabilityZones,
      description: 'AstroVoice: database that waits in the second region',
      isStateful: true,
    })
    const subnets = new CfnDBSubnetGroup(this, 'Subnets', {
      dbSubnetGroupDescription: 'data subnets',
      subnetIds: vpc.selectSubnets({ subnetGroupName: 'data' }).subnetIds,
    })
    const cluster = this.#createSecondary(vpc, subnets.ref)
    const instance = new CfnDBInstance(this, 'PostgresReader', {
      dbClusterIdentifier: cluster.ref,
      dbInstanceClass: 'db.serverless',
      engine: postgresEngine.engineType,
      publiclyAccessible: false,
      autoMinorVersionUpgrade: true,
    })
    for (const resource of [cluster, instance]) resource.applyRemovalPolicy(this.dataRemovalPolicy)
  }

  #createSecondary(vpc: Vpc, subnetGroup: string): CfnDBCluster {
    const key = new Key(this, 'Key', {
      alias: `alias/${this.name('standby')}`,
      description: 'encrypts the database that waits',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: this.dataRemovalPolicy,
    })
    const securityGroup = new SecurityGroup(this, 'PostgresSecurityGroup', {
      vpc,
      description: 'Postgres: nobody yet',
      allowAllOutbound: false,
    })
    return new CfnDBCluster(this, 'Postgres', {
      globalClusterIdentifier: this.name('global'),
      engine: postgresEngine.engineType,
      engineVersion: postgresEngine.engineVersion?.fullVersion,
      dbClusterIdentifier: this.name('standby'),
      dbSubnetGroupName: subnetGroup,
      vpcSecurityGroupIds: [securityGroup.securityGroupId],
      port: postgresPort,
      storageEncrypted: true,
      kmsKeyId: key.keyArn,
      enableIamDatabaseAuthentication: true,
      serverlessV2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: this.stage.postgres.maxAcu },
      backupRetentionPeriod: this.stage.postgres.backupDays,
      copyTagsToSnapshot: true,
      deletionProtection: this.stage.isDataKept,
    })
  }
}
