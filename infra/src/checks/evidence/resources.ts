import { isMap } from '../../assembly/template.ts'
import { all, at, each, prove, says, some, type Evidence, type Properties } from './evidence.ts'

const lasting = ['staging', 'production'] as const

const smallFunctions = prove('Each function has a timeout of at most 120 s and no VPC.', (stages) =>
  each(
    stages,
    'AWS::Lambda::Function',
    ({ Timeout, VpcConfig }) => Number(Timeout) <= 120 && VpcConfig === undefined,
  ),
)
const natHasAddress = prove('Only instances that forward packets have a public address.', (stages) => [
  ...each(stages, 'AWS::EC2::Instance', (instance) => instance['SourceDestCheck'] === false),
  ...each(stages, 'AWS::EC2::Subnet', ({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch !== true),
])
const logsExpire = prove('Each log group has a retention of at most 30 days.', (stages) =>
  each(stages, 'AWS::Logs::LogGroup', ({ RetentionInDays }) => Number(RetentionInDays) <= 30),
)
const isWatched = prove(
  'Aurora is serverless in every stage, and alarms of production read its metrics.',
  (stages) => [
    ...each(
      stages,
      'AWS::RDS::DBCluster',
      (cluster) => cluster['ServerlessV2ScalingConfiguration'] !== undefined,
    ),
    ...some(stages, 'AWS::CloudWatch::Alarm', (alarm) => says(alarm, 'AWS/RDS'), ['production']),
  ],
)
/** Days after which a bucket expires its objects. */
const expiryOf = (bucket: Properties) =>
  Number(/"ExpirationInDays":(\d+)/.exec(JSON.stringify(bucket))?.[1] ?? Number.POSITIVE_INFINITY)
const expires = prove('Each bucket has versions, or expires its objects within 30 days.', (stages) =>
  each(
    stages,
    'AWS::S3::Bucket',
    (bucket) => at(bucket, 'VersioningConfiguration.Status') === 'Enabled' || expiryOf(bucket) <= 30,
  ),
)
const onlyLogsDoNotLog = prove('All buckets but those of access logs log their accesses.', (stages) =>
  each(
    stages,
    'AWS::S3::Bucket',
    (bucket) =>
      String(bucket['BucketName']).includes('access-logs') !== (bucket['LoggingConfiguration'] !== undefined),
  ),
)
const hasCustomerKey = (type: string, what: string) =>
  prove(`Each ${what} names the imported customer key.`, (stages) =>
    each(stages, type, (resource) => says(resource, 'ExportsOutputFnGetAttKey')),
  )
const onlyImagesArePrivileged = prove('The build of images alone is privileged.', (stages) =>
  each(
    stages,
    'AWS::CodeBuild::Project',
    (project) => at(project, 'Environment.PrivilegedMode') === String(project['Name']).endsWith('-images'),
  ),
)
const needsSignature = (behavior: unknown) =>
  isMap(behavior) && ((behavior['TrustedKeyGroups'] ?? []) as unknown[]).length > 0
const isSigned = prove(
  'Each path of the distribution needs a signature, and there is no default page.',
  (stages) =>
    each(stages, 'AWS::CloudFront::Distribution', (distribution) => {
      const other = (at(distribution, 'DistributionConfig.CacheBehaviors') ?? []) as unknown[]
      const behaviors = [at(distribution, 'DistributionConfig.DefaultCacheBehavior'), ...other]
      return behaviors.every(needsSignature) && !says(distribution, 'DefaultRootObject')
    }),
)
const isSignedBesideAcl = prove(
  'Each path of the distribution needs a signature, and production has a web ACL.',
  (stages) => [
    ...isSigned.contradict(stages),
    ...some(stages, 'AWS::WAFv2::WebACL', () => true, ['production']),
  ],
)
const isNarrow = prove(
  'The API server of dev is open to named networks, of the other stages to none.',
  (stages) => [
    ...each(stages, 'AWS::EKS::Cluster', (cluster) => says(cluster, '"EndpointPublicAccess":false'), lasting),
    // Without networks EKS opens a public address to all.
    ...each(
      stages,
      'AWS::EKS::Cluster',
      (cluster) => {
        const networks = (at(cluster, 'ResourcesVpcConfig.PublicAccessCidrs') ?? []) as unknown[]
        return networks.length > 0 && !networks.includes('0.0.0.0/0')
      },
      ['dev'],
    ),
  ],
)
const isProtected = prove('Deletion protection is on in staging and production.', (stages) =>
  each(stages, 'AWS::RDS::DBCluster', ({ DeletionProtection }) => DeletionProtection === true, lasting),
)
/** Settings of the chart that open connections without TLS. */
const plainAddresses = prove('No parameter of the chart is an address without TLS.', (stages) =>
  each(
    stages,
    'AWS::SSM::Parameter',
    ({ Value }) => !/\b(http|ws|redis):\/\/(?!localhost)/.test(JSON.stringify(Value)),
  ),
)
const recovers = prove('Each NAT instance has alarms that recover and reboot it.', (stages) =>
  Object.entries({
    StatusCheckFailed_System: 'ec2:recover',
    StatusCheckFailed_Instance: 'ec2:reboot',
  }).flatMap(([metric, action]) => {
    const alarms = all(stages, 'AWS::CloudWatch::Alarm').filter(
      ({ resource }) =>
        resource.Properties?.['MetricName'] === metric && says(resource.Properties['AlarmActions'], action),
    )
    const instances = all(stages, 'AWS::EC2::Instance')
    const areEqual = instances.length > 0 && alarms.length === instances.length
    return areEqual ? [] : [`${alarms.length} alarms on ${metric} that ${action}`]
  }),
)
const hasSecret = (name: string, isTrue: Evidence['contradict'], proof: string) =>
  prove(proof, (stages) => [
    ...some(stages, 'AWS::SecretsManager::Secret', ({ Name }) => String(Name).endsWith(`/${name}`), lasting),
    ...isTrue(stages),
  ])

/** Evidence for rules about resources, by rule; of cdk-nag by rule and reason. */
export const resourceEvidence: Readonly<Record<string, Evidence>> = {
  'checkov CKV_AWS_115': smallFunctions,
  'checkov CKV_AWS_117': smallFunctions,
  'checkov CKV_AWS_118': isWatched,
  'checkov CKV_AWS_136': prove('Each repository is one of images and charts.', (stages) =>
    each(stages, 'AWS::ECR::Repository', ({ RepositoryName }) =>
      String(RepositoryName).startsWith('astrovoice/'),
    ),
  ),
  'checkov CKV_AWS_158': logsExpire,
  'checkov CKV_AWS_173': prove(
    'No variable of a function has the name of a password, token or key.',
    (stages) =>
      each(stages, 'AWS::Lambda::Function', (lambda) =>
        Object.keys((at(lambda, 'Environment.Variables') as object | undefined) ?? {}).every(
          (name) => !/password|token$|key$/i.test(name),
        ),
      ),
  ),
  'checkov CKV_AWS_18': onlyLogsDoNotLog,
  'checkov CKV_AWS_21': expires,
  'checkov CKV_AWS_26': prove('All topics but those of horoscopes have a customer key.', (stages) =>
    each(
      stages,
      'AWS::SNS::Topic',
      ({ TopicName, KmsMasterKeyId }) =>
        KmsMasterKeyId !== undefined || String(TopicName).includes('-horoscopes-'),
    ),
  ),
  'checkov CKV_AWS_68': isSignedBesideAcl,
  'checkov CKV_AWS_88': natHasAddress,
  'cfn-guard CT.ATHENA.PR.2': hasCustomerKey('AWS::Athena::WorkGroup', 'workgroup'),
  'cfn-guard CT.CLOUDFRONT.PR.1': isSigned,
  'cfn-guard CT.CLOUDFRONT.PR.4': prove(
    'Production has a group of two origins, the other stages have one.',
    (stages) => [
      ...each(stages, 'AWS::CloudFront::Distribution', (one) => says(one, '"OriginGroups"'), ['production']),
      ...each(stages, 'AWS::CloudFront::Distribution', (one) => !says(one, '"OriginGroups"'), [
        'dev',
        'staging',
      ]),
    ],
  ),
  'cfn-guard CT.CLOUDWATCH.PR.2': logsExpire,
  'cfn-guard CT.CLOUDWATCH.PR.3': logsExpire,
  'cfn-guard CT.CODEBUILD.PR.4': onlyImagesArePrivileged,
  'cfn-guard CT.EC2.PR.10': prove('No template of nodes has detailed monitoring.', (stages) =>
    each(stages, 'AWS::EC2::LaunchTemplate', (template) => !says(template, '"Monitoring"')),
  ),
  'cfn-guard CT.EC2.PR.13': prove('Each instance is of the cheapest family.', (stages) =>
    each(stages, 'AWS::EC2::Instance', ({ InstanceType }) => String(InstanceType).startsWith('t4g.')),
  ),
  'cfn-guard CT.EC2.PR.19': plainAddresses,
  'cfn-guard CT.EC2.PR.8': natHasAddress,
  'cfn-guard CT.EKS.PR.1': isNarrow,
  'cfn-guard CT.EKS.PR.2': hasCustomerKey('AWS::EKS::Cluster', 'cluster'),
  'cfn-guard CT.LAMBDA.PR.3': smallFunctions,
  'cfn-guard CT.RDS.PR.2': isWatched,
  'cfn-guard CT.RDS.PR.3': isProtected,
  'cfn-guard CT.S3.PR.10': prove(
    'All buckets but those of audio and access logs have a customer key.',
    (stages) =>
      each(
        stages,
        'AWS::S3::Bucket',
        (bucket) => says(bucket, 'aws:kms') || /audio|access-logs/.test(String(bucket['BucketName'])),
      ),
  ),
  'cfn-guard CT.S3.PR.11': expires,
  'cfn-guard CT.S3.PR.2': onlyLogsDoNotLog,
  'cfn-guard CT.S3.PR.4': prove('No bucket has a notification.', (stages) =>
    each(stages, 'AWS::S3::Bucket', (bucket) => bucket['NotificationConfiguration'] === undefined),
  ),
  'cfn-guard CT.S3.PR.9': prove('No bucket has a lock.', (stages) =>
    each(stages, 'AWS::S3::Bucket', (bucket) => bucket['ObjectLockEnabled'] === undefined),
  ),
  'cdk-nag AEC4: Dev runs one node; an empty one replaces a lost one.': prove(
    'Valkey fails over between zones in staging and production.',
    (stages) =>
      each(
        stages,
        'AWS::ElastiCache::ReplicationGroup',
        ({ AutomaticFailoverEnabled, MultiAZEnabled }) =>
          AutomaticFailoverEnabled === true && MultiAZEnabled === true,
        lasting,
      ),
  ),
  'cdk-nag CB3: Images are built with docker, which needs a privileged build.': onlyImagesArePrivileged,
  'cdk-nag CFR1: Callers travel: a signed address is valid in every country.': isSigned,
  'cdk-nag CFR2: Requests can only read a file by a signed address; the load balancer has the web ACL.':
    isSignedBesideAcl,
  'cdk-nag COG2: One-time codes are the first factor; Cognito cannot request a second one of the same user.':
    prove('The user pool has codes by message and mail among its first factors.', (stages) =>
      each(stages, 'AWS::Cognito::UserPool', (pool) => {
        const factors = at(pool, 'Policies.SignInPolicy.AllowedFirstAuthFactors')
        return says(factors, 'SMS_OTP') && says(factors, 'EMAIL_OTP')
      }),
    ),
  'cdk-nag COG8: The Plus tier costs $0.02 per user a month and protects passwords; users here sign in by codes.':
    prove('No client accepts a raw password.', (stages) =>
      each(
        stages,
        'AWS::Cognito::UserPoolClient',
        ({ ExplicitAuthFlows }) => !says(ExplicitAuthFlows, 'USER_PASSWORD_AUTH'),
      ),
    ),
  'cdk-nag EC28: One-minute metrics cost as much as the instance; status checks are free and recover it.':
    recovers,
  'cdk-nag EC29: It holds no state: another image in the stage’s file replaces it.': prove(
    'Each NAT instance has a pinned image and one disk, which is the image’s own.',
    (stages) =>
      each(
        stages,
        'AWS::EC2::Instance',
        ({ ImageId, BlockDeviceMappings }) =>
          String(ImageId).startsWith('ami-') && (BlockDeviceMappings as unknown[]).length === 1,
      ),
  ),
  'cdk-nag EKS1: Developers reach it from the networks that the stage names, with their roles.': isNarrow,
  'cdk-nag R53: Its names are public, and access logs have every request; queries add nothing.': prove(
    'Each zone is public, and CloudFront logs its requests.',
    (stages) => [
      ...each(stages, 'AWS::Route53::HostedZone', (zone) => zone['VPCs'] === undefined),
      ...each(
        stages,
        'AWS::CloudFront::Distribution',
        (distribution) => at(distribution, 'DistributionConfig.Logging') !== undefined,
      ),
    ],
  ),
  'cdk-nag RDS10: Dev keeps no data: the stage is removed on purpose.': isProtected,
  'cdk-nag S1: It holds the access logs; a log of its own writes would never end.': onlyLogsDoNotLog,
  'cdk-nag SMG4: Expo issues it and has no API for a new one.': hasSecret(
    'mobile',
    (stages) =>
      some(
        stages,
        'AWS::CodeBuild::Project',
        (project) => {
          const variables = (at(project, 'Environment.EnvironmentVariables') ?? []) as readonly Properties[]
          const token = variables.find(({ Name }) => Name === 'EXPO_TOKEN')
          return token?.['Type'] === 'SECRETS_MANAGER'
        },
        lasting,
      ),
    'The build reads the token from a secret, so another one there is enough.',
  ),
  'cdk-nag SMG4: Its public half is in CloudFront: replacing the key in the edge stack rotates both together.':
    hasSecret(
      'audio-signing',
      (stages) => some(stages, 'Custom::SigningKey', ({ Version }) => Version !== undefined),
      'The key pair has a version in the edge stack, and another version makes another pair.',
    ),
  'cdk-nag SMG4: Other vendors issue these keys and have no API for new ones; docs/infrastructure.md has the steps.':
    hasSecret(
      'app',
      (stages) => some(stages, 'Custom::AppSecret', () => true),
      'A function writes the rotated passwords into the secret and keeps the vendors’ keys.',
    ),
  'cdk-nag SMG4: The cache stack rotates it together with the cluster.': hasSecret(
    'valkey',
    (stages) =>
      some(stages, 'AWS::SecretsManager::RotationSchedule', (rotation) => says(rotation, 'ValkeyToken')),
    'The token has a rotation schedule of the cache stack.',
  ),
}
