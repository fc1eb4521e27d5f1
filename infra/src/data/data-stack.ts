import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { CfnKey } from 'aws-cdk-lib/aws-paymentcryptography'
import { CfnGlobalCluster } from 'aws-cdk-lib/aws-rds'
import { Duration } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { type Buckets, createBuckets } from './buckets.ts'
import { PostgresCluster } from './postgres-cluster.ts'
import { createReceiptKey } from './receipt-key.ts'
import { createSecrets, type Secrets } from './secrets.ts'

export interface DataStackProps {
  readonly stage: StageProps
  readonly vpc: Vpc
  readonly key: IKey
}

/** The database, the files and the secrets, which must never be lost. */
export class DataStack extends AstroVoiceStack {
  readonly postgres: PostgresCluster
  readonly postgresSecurityGroup: SecurityGroup
  readonly buckets: Buckets
  readonly secrets: Secrets
  readonly receiptKey: CfnKey | undefined

  constructor(scope: Construct, props: DataStackProps) {
    const { stage, vpc } = props
    super(scope, 'data', { stage, description: 'AstroVoice: Postgres, buckets, secrets', isStateful: true })
    const key = this.useKey(props.key)
    this.postgresSecurityGroup = new SecurityGroup(this, 'PostgresSecurityGroup', {
      vpc,
      description: 'Postgres: pods of the cluster may connect',
      allowAllOutbound: false,
    })
    this.postgres = new PostgresCluster(this, { vpc, key, securityGroup: this.postgresSecurityGroup })
    this.postgres.addRotationSingleUser({
      automaticallyAfter: Duration.days(30),
      vpcSubnets: { subnetGroupName: 'private' },
    })
    if (stage.standby) {
      new CfnGlobalCluster(this, 'GlobalPostgres', {
        globalClusterIdentifier: this.name('global'),
        sourceDbClusterIdentifier: this.postgres.clusterArn,
        deletionProtection: stage.isDataKept,
      })
    }
    this.buckets = createBuckets(this, key)
    this.secrets = createSecrets(this, key)
    this.receiptKey = stage.machineLearning.hasReceiptKey ? createReceiptKey(this) : undefined
  }
}
