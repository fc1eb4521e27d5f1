import type { Vpc } from 'aws-cdk-lib/aws-ec2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { App } from 'aws-cdk-lib/core'
import { AudioReplicaStack } from './data/audio-replica-stack.ts'
import { CacheStack } from './data/cache-stack.ts'
import { AnalyticsStack } from './analytics/analytics-stack.ts'
import { gatherChartInputs } from './chart/chart-inputs.ts'
import { ClusterStack } from './cluster/cluster-stack.ts'
import { DataStack } from './data/data-stack.ts'
import { DeliveryStack } from './delivery/delivery-stack.ts'
import { DeviceFarmStack } from './delivery/device-farm-stack.ts'
import { OfficeHoursStack } from './delivery/office-hours-stack.ts'
import { ImagesStack } from './delivery/images-stack.ts'
import { AudioDeliveryStack } from './edge/audio-delivery-stack.ts'
import { DnsStack } from './edge/dns-stack.ts'
import { EdgeStack } from './edge/edge-stack.ts'
import { FoundationStack } from './foundation/foundation-stack.ts'
import { MachineLearningStack } from './machine-learning/machine-learning-stack.ts'
import { MessagingStack } from './messaging/messaging-stack.ts'
import { NetworkStack } from './network/network-stack.ts'
import { IdentityStack } from './identity/identity-stack.ts'
import { ObservabilityStack } from './observability/observability-stack.ts'
import { ReleaseStack } from './release/release-stack.ts'
import { createStandby } from './standby/create-standby.ts'
import type { StageProps } from './stages/stage-props.ts'

/** All stacks of one stage. Only this file passes values between stacks. */
export function createStage(app: App, stage: StageProps): void {
  const { key, alarmTopic } = new FoundationStack(app, stage)
  const { vpc, deployerSecurityGroup } = new NetworkStack(app, { stage })
  const data = new DataStack(app, { stage, vpc, key })
  if (stage.edge.audioReplicaRegion) {
    data.addStackDependency(new AudioReplicaStack(app, stage, stage.edge.audioReplicaRegion))
  }
  createStandby(app, stage, data)
  new DnsStack(app, stage)
  const edge = stage.edge.hasLoadBalancer ? new EdgeStack(app, stage) : undefined
  new AudioDeliveryStack(app, stage).addStackDependency(data)
  new ImagesStack(app, stage)
  const identity = new IdentityStack(app, stage, key)
  identity.addStackDependency(data)
  new MessagingStack(app, stage, key).addStackDependency(data)
  new AnalyticsStack(app, stage, key).addStackDependency(data)
  if (stage.machineLearning.hasVoiceTraining) {
    new MachineLearningStack(app, { stage, key, vpc }).addStackDependency(data)
  }
  const cache = new CacheStack(app, { stage, vpc, key, authToken: data.secrets.valkey })
  new ObservabilityStack(app, stage, alarmTopic)
  const cluster = new ClusterStack(app, {
    stage,
    vpc,
    key,
    deployerSecurityGroup,
    postgresSecurityGroup: data.postgresSecurityGroup,
    valkeySecurityGroup: cache.securityGroup,
    hostedZoneId: stage.edge.hostedZoneId,
    receiptKeyArn: data.receiptKey?.ref,
  })
  if (stage.delivery.hasPipelines) {
    const delivery = new DeliveryStack(app, { stage, key, vpc, deployerSecurityGroup })
    // The cluster admits the deployer's role, which has to exist before.
    cluster.addStackDependency(delivery)
    if (stage.delivery.hasDeviceFarm) new DeviceFarmStack(app, stage)
  }
  if (stage.cluster.hoursPerMonth < 730) new OfficeHoursStack(app, stage, key)
  createRelease(app, { stage, key, vpc, data, cache, edge, identity }).addStackDependency(cluster)
}

interface ReleaseParts {
  readonly stage: StageProps
  readonly key: IKey
  readonly vpc: Vpc
  readonly data: DataStack
  readonly cache: CacheStack
  readonly edge: EdgeStack | undefined
  readonly identity: IdentityStack
}

function createRelease(
  app: App,
  { stage, key, vpc, data, cache, edge, identity }: ReleaseParts,
): ReleaseStack {
  const valkeyHost = cache.valkey.primaryEndpoint
  return new ReleaseStack(app, {
    stage,
    key,
    postgresHost: data.postgres.clusterEndpoint.hostname,
    valkeyHost,
    inputs: gatherChartInputs(data, {
      vpc,
      valkeyHost,
      certificateArn: edge?.certificate.certificateArn ?? '',
      webAclArn: edge?.webAcl?.attrArn ?? '',
      userPoolId: identity.userPool.userPoolId,
      signInPages: identity.pagesUrl,
      userPoolClientId: identity.client.userPoolClientId,
      adminClientId: identity.adminClient.userPoolClientId,
    }),
  })
}
