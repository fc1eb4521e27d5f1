import type { SmsSender } from '@astrovoice/contracts/sms'
import type { NatInstanceType } from '../network/nat-capacity.ts'

/** The stages. Each is one file of this folder and one set of stacks. */
export const stageNames = ['dev', 'staging', 'production'] as const
export type StageName = (typeof stageNames)[number]

/** Everything that differs between stages; the rest is equal everywhere. */
export interface StageProps {
  readonly name: StageName
  /** The AWS account, 12 digits. `-c account=…` overrides it. */
  readonly account: string
  /** The region of everything but the edge: birth data, voices and payments of Indian users stay in India. */
  readonly region: string
  /** Zones of that region, two or three. Named here, so that synthesis sends no request. */
  readonly availabilityZones: readonly string[]
  /** The domain that is delegated to this stage's hosted zone: `api.`, `calls.` and `audio.` live under it. */
  readonly domainName: string
  /** Where callers complain about the use of their data; notices name it. */
  readonly grievanceEmail: string
  /** Origins of web pages that may upload and play audio. */
  readonly appOrigins: readonly string[]
  /** Whether data and keys outlive their stack, and stacks refuse to be deleted. */
  readonly isDataKept: boolean
  readonly network: NetworkProps
  readonly postgres: PostgresProps
  readonly valkey: ValkeyProps
  readonly cluster: ClusterProps
  readonly edge: EdgeProps
  readonly identity: IdentityProps
  readonly push: PushProps
  readonly machineLearning: MachineLearningProps
  readonly delivery: DeliveryProps
  readonly observability: ObservabilityProps
  /** A second region with everything at its smallest size. */
  readonly standby?: StandbyProps
}

interface NetworkProps {
  readonly cidr: string
  /**
   * How private subnets reach the Internet. A managed gateway costs $33 a month each and $0.045 a GB. An
   * instance costs $7 a month each, and is patched by replacing it. With `none`, calls to the speech model need
   * a proxy.
   */
  readonly nat: 'gateway' | 'instance' | 'none'
  /** How many; one per zone confines a zone's failure to that zone. 0 with `nat: 'none'`. */
  readonly natCount: number
  /**
   * With `nat: 'instance'` one each, in the order of the zones; otherwise none. Another image replaces the
   * instance of that zone at the next deploy, so change one at a time: docs/runbooks/nat.md.
   */
  readonly natInstances: readonly NatInstanceProps[]
  /** AWS services reached without NAT, $7.30 a month each per zone. All of them without NAT. */
  readonly interfaceEndpoints: readonly InterfaceEndpointName[]
}

export interface NatInstanceProps {
  /** Carries the calls of its zone; the cost model and a test compare it with the stage's load. */
  readonly type: NatInstanceType
  /** Amazon Linux 2023 for Graviton, in the region of the instance: `ami-…`. Pinned, never “latest”. */
  readonly image: string
}

/** Endpoints that nodes and pods need when there is no NAT. */
export const interfaceEndpointNames = [
  'ecr.api',
  'ecr.dkr',
  'ec2',
  'sts',
  'eks',
  'eks-auth',
  'elasticloadbalancing',
  'autoscaling',
  'logs',
  'monitoring',
  'secretsmanager',
  'ssm',
  'kms',
  'sns',
  'kinesis-firehose',
  'polly',
  'xray',
] as const
export type InterfaceEndpointName = (typeof interfaceEndpointNames)[number]

interface PostgresProps {
  /** Aurora capacity units, 0 or 0.5 to 256 in halves. 0 pauses when nobody is connected (15 s to wake up). */
  readonly minAcu: number
  readonly maxAcu: number
  /** Minutes without a connection before a pause, 5 to 1440; with `minAcu: 0` only. */
  readonly autoPauseAfterMinutes?: number
  /** Readers in other zones; the first one takes over when the writer fails. */
  readonly readers: number
  /** Days that a point-in-time restore reaches back, 1 to 35. */
  readonly backupDays: number
}

interface ValkeyProps {
  /** Graviton cache node, for example `cache.t4g.micro`. */
  readonly nodeType: string
  /** Replicas in other zones; 0 means no failover. */
  readonly replicas: number
  /** Daily snapshots kept, 0 for none. */
  readonly snapshotDays: number
}

interface ClusterProps {
  /** Run calls and the API: on demand, because a Spot node leaves within two minutes. */
  readonly gatewayNodes: NodeGroupProps
  /**
   * Run the queues: on Spot, because a job that is cut off runs again. None: workers share the gateways' nodes.
   */
  readonly workerNodes?: NodeGroupProps
  /**
   * Networks from which people with a role reach the API server over the Internet. None: from inside the VPC
   * only.
   */
  readonly publicAccessCidrs: readonly string[]
  /** IAM roles (ARNs) of people who administer the cluster. */
  readonly administratorRoleArns: readonly string[]
  /**
   * Hours a month that the cluster, the cache and NAT exist; 730 is always. With less, a schedule removes those
   * stacks in the evening and restores them on workday mornings. Data stacks stay.
   */
  readonly hoursPerMonth: number
}

export interface NodeGroupProps {
  /** Graviton types, best first; several give Spot a choice. */
  readonly instanceTypes: readonly string[]
  readonly capacity: 'on-demand' | 'spot'
  readonly min: number
  readonly max: number
  readonly diskGiB: number
}

interface EdgeProps {
  /** Whether the chart makes a load balancer ($18 a month); without one the services are reached by port-forward. */
  readonly hasLoadBalancer: boolean
  /**
   * The id of `domainName`'s zone, from the dns stack once it is deployed. `-c hostedZoneId=…` overrides it.
   */
  readonly hostedZoneId: string
  /** Whether a web ACL guards the load balancer: $5 and $1 a rule a month. */
  readonly hasWebAcl: boolean
  /** Region of a copy of all audio; CloudFront reads it when the first region fails. */
  readonly audioReplicaRegion?: string
}

interface IdentityProps {
  /** Secrets with the clients' keys must be filled before this is true; see docs/infrastructure.md. */
  readonly hasGoogle: boolean
  readonly apple?: { readonly servicesId: string; readonly teamId: string; readonly keyId: string }
  /**
   * The registration of codes to phones with India's operators (DLT). Without it Cognito sends codes itself, and none
   * arrives in India by the local route.
   */
  readonly sms?: SmsSender
  /** Where the app returns after a sign-in through the browser. */
  readonly callbackUrls: readonly string[]
  readonly logoutUrls: readonly string[]
}

interface PushProps {
  /** Firebase Cloud Messaging; its service account must be in the push secret. */
  readonly hasFcm: boolean
  /** Apple; its signing key must be in the push secret. */
  readonly apns?: {
    readonly keyId: string
    readonly teamId: string
    readonly bundleId: string
    readonly isSandbox: boolean
  }
}

interface MachineLearningProps {
  /**
   * Whether voices can be trained and served. It costs nothing without a training and with the endpoint at
   * zero.
   */
  readonly hasVoiceTraining: boolean
  /** Maximum of GPU instances that serve trained voices; the minimum is always 0. */
  readonly maxVoiceInstances: number
  /** The approved model package (ARN) of the served voices; nothing is served without one. */
  readonly voiceModelPackage?: string
  /** Whether a Payment Cryptography key ($1 a month) signs receipts, instead of a secret. */
  readonly hasReceiptKey: boolean
}

interface DeliveryProps {
  /** `owner/repository` on GitHub, reached through CodeConnections. */
  readonly repository: string
  readonly branch: string
  /** The CodeConnections connection, made once by hand because GitHub asks a person. */
  readonly connectionArn: string
  /** Whether this stage has the pipelines. They deploy every push to the branch. */
  readonly hasPipelines: boolean
  /** Whether a person confirms the infrastructure diff before it is deployed. */
  readonly isDeployApproved: boolean
  /** Whether app builds run on real phones of Device Farm first; once, in the stage before the stores. */
  readonly hasDeviceFarm: boolean
}

interface ObservabilityProps {
  readonly logRetentionDays: 7 | 14 | 30 | 90
  /** Dashboards and alarms; budgets exist in every stage. */
  readonly hasAlarms: boolean
  /** Addresses that get alarms and budget messages. */
  readonly alarmEmail: string
  /** The month's budget; messages follow at 80 % forecast and at 100 %. */
  readonly monthlyBudgetUsd: number
}

export interface StandbyProps {
  readonly region: string
  readonly availabilityZones: readonly string[]
  readonly cidr: string
  /** As `network.natInstances`: images are of one region. */
  readonly natInstances: readonly NatInstanceProps[]
}
