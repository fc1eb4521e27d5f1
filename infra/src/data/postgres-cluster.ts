import type { IKey } from 'aws-cdk-lib/aws-kms'
import {
  AuroraPostgresEngineVersion,
  ClusterInstance,
  Credentials,
  DatabaseCluster,
  DatabaseClusterEngine,
} from 'aws-cdk-lib/aws-rds'
import type { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2'
import { Duration } from 'aws-cdk-lib/core'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Not 5432: scans for the usual port find nothing. */
export const postgresPort = 5433
export const databaseName = 'astrovoice'

export const postgresEngine = DatabaseClusterEngine.auroraPostgres({
  version: AuroraPostgresEngineVersion.VER_17_9,
})

export interface PostgresClusterProps {
  readonly vpc: Vpc
  readonly key: IKey
  readonly securityGroup: SecurityGroup
}

/** Aurora PostgreSQL that scales by load; pauses when nobody is connected if the stage says so. */
export class PostgresCluster extends DatabaseCluster {
  constructor(stack: AstroVoiceStack, { vpc, key, securityGroup }: PostgresClusterProps) {
    const { postgres, isDataKept } = stack.stage
    const instance = { publiclyAccessible: false, autoMinorVersionUpgrade: true }
    super(stack, 'Postgres', {
      engine: postgresEngine,
      clusterIdentifier: stack.name('postgres'),
      defaultDatabaseName: databaseName,
      credentials: Credentials.fromGeneratedSecret('astrovoice', {
        secretName: stack.path('postgres'),
        encryptionKey: key,
      }),
      writer: ClusterInstance.serverlessV2('Writer', instance),
      readers: Array.from({ length: postgres.readers }, (_, index) =>
        ClusterInstance.serverlessV2(`Reader${index + 1}`, { ...instance, scaleWithWriter: index === 0 }),
      ),
      serverlessV2MinCapacity: postgres.minAcu,
      serverlessV2MaxCapacity: postgres.maxAcu,
      ...(postgres.autoPauseAfterMinutes !== undefined && {
        serverlessV2AutoPauseDuration: Duration.minutes(postgres.autoPauseAfterMinutes),
      }),
      vpc,
      vpcSubnets: { subnetGroupName: 'data' },
      securityGroups: [securityGroup],
      port: postgresPort,
      iamAuthentication: true,
      storageEncrypted: true,
      storageEncryptionKey: key,
      copyTagsToSnapshot: true,
      backup: { retention: Duration.days(postgres.backupDays), preferredWindow: '20:00-21:00' },
      preferredMaintenanceWindow: 'sun:21:00-sun:22:00',
      deletionProtection: isDataKept,
      removalPolicy: stack.dataRemovalPolicy,
      cloudwatchLogsExports: ['postgresql'],
      parameters: { 'rds.force_ssl': '1', log_min_duration_statement: '500' },
    })
    const logs = new ServiceLogGroup(
      stack,
      'PostgresLogs',
      `/aws/rds/cluster/${stack.name('postgres')}/postgresql`,
    )
    this.node.addDependency(logs)
    if (!isDataKept) {
      acknowledge(this, { RDS10: 'Dev keeps no data: the stage is removed on purpose.' })
    }
  }
}
