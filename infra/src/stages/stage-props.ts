import type { NatInstanceType } from '../network/nat-capacity.ts'

/** The installations there are. Each is one file of this folder and one set of stacks. */
export const stageNames = ['dev', 'staging', 'production'] as const
export type StageName = (typeof stageNames)[number]

/** Everything that differs between stages; what is not here is the same everywhere. */
export interface StageProps {
  readonly name: StageName
  /** The AWS account, 12 digits. `-c account=…` overrides it. */
  readonly account: string
  /** Where everything lives but the edge: birth data, voices and payments of Indian users stay in India. */
  readonly region: string
  /** Zones of that region, two or three. Named here, so that synthesis asks nobody. */
  readonly availabilityZones: readonly string[]
  /** The domain that is delegated to this stage's hosted zone: `api.`, `calls.` and `audio.` live under it. */
  readonly domainName: string
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
  /** A second region in which everything waits at its smallest size. */
  readonly standby?: StandbyProps
}

interface NetworkProps {
  readonly cidr: string
  /**
   * How private subnets reach the Internet: a managed gateway ($33 a month each, $0.045 a GB), an instance
   * ($7 a month each, patched by replacing it), or not at all (calls to the speech model then need a proxy).
   */
  readonly nat: 'gateway' | 'instance' | 'none'
  /** How many; one per zone keeps a zone's failure in that zone. 0 with `nat: 'none'`. */
  readonly natCount: number
  /**
   * With `nat: 'instance'` one each, in the order of the zones; otherwise none. Another image replaces the instance
   * of that zone at the next deploy, so change one at a time: docs/runbooks/nat.md.
   */
  readonly natInstances: readonly NatInstanceProps[]
  /** AWS services reached without NAT, $7.30 a month each per zone. All of them without NAT. */
  readonly interfaceEndpoints: readonly InterfaceEndpointName[]
}

export interface NatInstanceProps {
  /** Carries the calls of its zones; the cost model and a test compare it with the stage's load. */
  readonly type: NatInstanceType
  /** Amazon Linux 2023 for Graviton, in the region of the instance: `ami-…`. Pinned, never “latest”. */
  readonly image: string
}

/** What nodes and pods cannot do without when there is no NAT. */
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
  /** How long nobody is connected before a pause, 5 to 1440 minutes; with `minAcu: 0` only. */
  readonly autoPauseAfterMinutes?: number
  /** Readers in other zones; the first one takes over when the writer fails. */
  readonly readers: number
  /** How far back a point-in-time restore reaches, 1 to 35 days. */
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
  /** Run the queues: Spot, because a job that is cut off runs again. None: workers share the gateways' nodes. */
  readonly workerNodes?: NodeGroupProps
  /**
   * Networks from which the API server is reached over the Internet, by people with a role; none: from inside the VPC
   * only.
   */
  readonly publicAccessCidrs: readonly string[]
  /** IAM roles (ARNs) of people who administer the cluster. */
  readonly administratorRoleArns: readonly string[]
  /**
   * Hours a month that the cluster, the cache and NAT exist. 730: always. Less: a schedule removes those stacks
   * in the evening and brings them back on workday mornings; data stacks stay.
   */
  readonly hoursPerMonth: number
}

export interface NodeGroupProps {
  /** Graviton types, best first; several let Spot choose. */
  readonly instanceTypes: readonly string[]
  readonly capacity: 'on-demand' | 'spot'
  readonly min: number
  readonly max: number
  readonly diskGiB: number
}

interface EdgeProps {
  /** Whether the chart makes a load balancer ($18 a month); without one the services are reached by port-forward. */
  readonly hasLoadBalancer: boolean
  /** The zone of `domainName`, as the dns stack says it once it is deployed. `-c hostedZoneId=…` overrides it. */
  readonly hostedZoneId: string
  /** Whether a web ACL guards the load balancer: $5 and $1 a rule a month. */
  readonly hasWebAcl: boolean
  /** Region that holds a copy of all audio, from which CloudFront serves when the first fails. */
  readonly audioReplicaRegion?: string
}

interface IdentityProps {
  /** Secrets with the clients' keys must be filled before this is true; see docs/infrastructure.md. */
  readonly hasGoogle: boolean
  readonly apple?: { readonly servicesId: string; readonly teamId: string; readonly keyId: string }
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
  /** Whether voices can be trained and served. Costs nothing while nobody trains and the endpoint is at zero. */
  readonly hasVoiceTraining: boolean
  /** How many GPU instances serve trained voices at once; the least is always 0. */
  readonly maxVoiceInstances: number
  /** The approved model package (ARN) of the voices that are served; nothing is served before there is one. */
  readonly voiceModelPackage?: string
  /** Whether receipts are signed by a Payment Cryptography key ($1 a month) instead of a secret. */
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
  /** Dashboards and alarms; budgets are always there. */
  readonly hasAlarms: boolean
  /** Who hears of alarms and of money. */
  readonly alarmEmail: string
  /** Month's spending at which people are told (at 80 % forecast and at 100 %). */
  readonly monthlyBudgetUsd: number
}

export interface StandbyProps {
  readonly region: string
  readonly availabilityZones: readonly string[]
  readonly cidr: string
  /** As `network.natInstances`: images are of one region. */
  readonly natInstances: readonly NatInstanceProps[]
}
