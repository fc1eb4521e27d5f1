import { beforeAll, expect, test } from '@jest/globals'
import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import { eachResource } from '../assembly/rules/each-resource.ts'
import { synthesizeOnce } from '../assembly/synthesize-once.ts'
import { stageNames, type StageName } from '../stages/stage-props.ts'
import { acceptedFindings } from './accepted-findings.ts'

type Properties = Readonly<Record<string, unknown>>

const stacks = {} as Record<StageName, readonly SynthesizedStack[]>

beforeAll(async () => {
  for (const name of stageNames) stacks[name] = await synthesizeOnce(name)
}, 600_000)

const all = (type: string, stages: readonly StageName[] = stageNames): Properties[] =>
  stages.flatMap((name) => eachResource(stacks[name], type).map(({ resource }) => resource.Properties ?? {}))

/** What no resource of a type, or each of them, must be; there is at least one. */
const each = (type: string, isTrue: (properties: Properties) => boolean, stages?: readonly StageName[]) => {
  const found = all(type, stages)
  expect(found).not.toEqual([])
  expect(found.filter((properties) => !isTrue(properties))).toEqual([])
}
const says = (properties: Properties, text: string) => JSON.stringify(properties).includes(text)

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource?: unknown
  readonly Condition?: Properties
}
const statements = () =>
  all('AWS::IAM::Policy').flatMap(
    ({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement,
  )
const actionsOf = ({ Action }: Statement) => [Action].flat()
/** How a bucket expires its objects, in days. */
const expiryOf = (bucket: Properties) =>
  Number(/"ExpirationInDays":(\d+)/.exec(JSON.stringify(bucket))?.[1] ?? Number.POSITIVE_INFINITY)
const isLogBucket = ({ BucketName }: Properties) => String(BucketName).includes('access-logs')

const smallFunctions = () =>
  each('AWS::Lambda::Function', ({ Timeout, VpcConfig }) => Number(Timeout) <= 120 && VpcConfig === undefined)
const natHasAddress = () => {
  each('AWS::EC2::Instance', (instance) => instance['SourceDestCheck'] === false)
  each('AWS::EC2::Subnet', ({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch !== true)
}
const logsForget = () => each('AWS::Logs::LogGroup', ({ RetentionInDays }) => Number(RetentionInDays) <= 30)
const unmonitored = () => {
  each('AWS::RDS::DBCluster', (cluster) => cluster['ServerlessV2ScalingConfiguration'] !== undefined)
  const watched = all('AWS::CloudWatch::Alarm', ['production']).filter((alarm) => says(alarm, 'AWS/RDS'))
  expect(watched.length).toBeGreaterThan(1)
}
const emptyable = () =>
  each(
    'AWS::S3::Bucket',
    (bucket) =>
      (says(bucket, '"Status":"Enabled"') && says(bucket, 'VersioningConfiguration')) ||
      expiryOf(bucket) <= 30,
  )
const onlyLogsDoNotLog = () =>
  each('AWS::S3::Bucket', (bucket) => isLogBucket(bucket) !== (bucket['LoggingConfiguration'] !== undefined))
const encryptedWithOwnKey = (type: string) =>
  each(type, (resource) => says(resource, 'ExportsOutputFnGetAttKey'))
const onlyImagesArePrivileged = () =>
  each(
    'AWS::CodeBuild::Project',
    ({ Name, Environment }) =>
      (Environment as Properties)['PrivilegedMode'] === String(Name).endsWith('-images'),
  )
/** Settings of the chart that open connections without TLS. */
const acceptedPlainAddresses = () =>
  all('AWS::SSM::Parameter').filter(
    ({ Value }) => String(Value).startsWith('http://') && !String(Value).includes('localhost'),
  )

const bySignedAddress = () =>
  each(
    'AWS::CloudFront::Distribution',
    ({ DistributionConfig: config }) =>
      says(config as Properties, 'TrustedKeyGroups') && !says(config as Properties, 'DefaultRootObject'),
  )

/** The evidence that a reason is true, for each accepted rule. */
const evidence: Readonly<Record<string, () => void>> = {
  'checkov CKV_AWS_109': () => {
    const interfaces = statements().filter((each) => actionsOf(each).includes('ec2:CreateNetworkInterface'))
    expect(interfaces).not.toEqual([])
    for (const { Resource } of interfaces) expect(Resource).toBe('*')
  },
  'checkov CKV_AWS_111': () => {
    const bound = statements().filter((each) =>
      actionsOf(each).some((action) =>
        /^(elasticloadbalancing|autoscaling):(Create|Delete|Set|Terminate)/.test(action),
      ),
    )
    expect(bound.filter(({ Condition }) => says(Condition ?? {}, 'Tag'))).not.toEqual([])
  },
  'checkov CKV_AWS_115': smallFunctions,
  'checkov CKV_AWS_116': () =>
    each('AWS::Lambda::Permission', ({ Principal }) =>
      /^(secretsmanager|events|firehose|scheduler)\.amazonaws\.com$/.test(String(Principal)),
    ),
  'checkov CKV_AWS_117': smallFunctions,
  'checkov CKV_AWS_118': unmonitored,
  'checkov CKV_AWS_136': () =>
    each('AWS::ECR::Repository', ({ RepositoryName }) => String(RepositoryName).startsWith('astrovoice/')),
  'checkov CKV_AWS_158': logsForget,
  'checkov CKV_AWS_173': () =>
    each('AWS::Lambda::Function', ({ Environment = {} }) =>
      Object.keys((Environment as { Variables?: object }).Variables ?? {}).every(
        (name) => !/password|token$|key$/i.test(name),
      ),
    ),
  'checkov CKV_AWS_18': onlyLogsDoNotLog,
  'checkov CKV_AWS_21': emptyable,
  'checkov CKV_AWS_26': () =>
    each(
      'AWS::SNS::Topic',
      ({ TopicName, KmsMasterKeyId }) =>
        KmsMasterKeyId !== undefined || String(TopicName).includes('-horoscopes-'),
    ),
  'checkov CKV_AWS_68': () => {
    bySignedAddress()
    expect(all('AWS::WAFv2::WebACL', ['production'])).toHaveLength(1)
  },
  'checkov CKV_AWS_88': natHasAddress,
  'cfn-guard CT.ATHENA.PR.2': () => encryptedWithOwnKey('AWS::Athena::WorkGroup'),
  'cfn-guard CT.CLOUDFRONT.PR.1': bySignedAddress,
  'cfn-guard CT.CLOUDFRONT.PR.4': () => {
    each('AWS::CloudFront::Distribution', (each) => says(each, '"OriginGroups"'), ['production'])
    each('AWS::CloudFront::Distribution', (each) => !says(each, '"OriginGroups"'), ['dev', 'staging'])
  },
  'cfn-guard CT.CLOUDWATCH.PR.2': logsForget,
  'cfn-guard CT.CLOUDWATCH.PR.3': logsForget,
  'cfn-guard CT.CODEBUILD.PR.4': onlyImagesArePrivileged,
  'cfn-guard CT.EC2.PR.10': () =>
    each('AWS::EC2::LaunchTemplate', (template) => !says(template, '"Monitoring"')),
  'cfn-guard CT.EC2.PR.13': () =>
    each('AWS::EC2::Instance', ({ InstanceType }) => String(InstanceType).startsWith('t4g.')),
  // Callers, the model and AWS use HTTPS; nothing else leaves the VPC through NAT.
  'cfn-guard CT.EC2.PR.19': () => expect(acceptedPlainAddresses()).toEqual([]),
  'cfn-guard CT.EC2.PR.8': natHasAddress,
  'cfn-guard CT.EKS.PR.1': () => {
    each('AWS::EKS::Cluster', (cluster) => says(cluster, '"EndpointPublicAccess":false'), [
      'staging',
      'production',
    ])
    each('AWS::EKS::Cluster', (cluster) => !says(cluster, '0.0.0.0/0'), ['dev'])
  },
  'cfn-guard CT.EKS.PR.2': () => encryptedWithOwnKey('AWS::EKS::Cluster'),
  'cfn-guard CT.KMS.PR.3': () => {
    const grants = statements().filter((each) => actionsOf(each).includes('kms:CreateGrant'))
    expect(grants).not.toEqual([])
    for (const { Condition } of grants)
      expect(Condition).toEqual({ Bool: { 'kms:GrantIsForAWSResource': 'true' } })
  },
  'cfn-guard CT.LAMBDA.PR.3': smallFunctions,
  'cfn-guard CT.RDS.PR.2': unmonitored,
  'cfn-guard CT.RDS.PR.3': () => {
    each('AWS::RDS::DBCluster', ({ DeletionProtection }) => DeletionProtection === true, [
      'staging',
      'production',
    ])
    expect(all('AWS::RDS::DBCluster', ['dev'])).toHaveLength(1)
  },
  'cfn-guard CT.S3.PR.10': () =>
    each(
      'AWS::S3::Bucket',
      (bucket) => says(bucket, 'aws:kms') || /audio|access-logs/.test(String(bucket['BucketName'])),
    ),
  'cfn-guard CT.S3.PR.11': emptyable,
  'cfn-guard CT.S3.PR.2': onlyLogsDoNotLog,
  'cfn-guard CT.S3.PR.4': () =>
    each('AWS::S3::Bucket', (bucket) => bucket['NotificationConfiguration'] === undefined),
  'cfn-guard CT.S3.PR.9': () =>
    each('AWS::S3::Bucket', (bucket) => bucket['ObjectLockEnabled'] === undefined),
}

const accepted = Object.entries(acceptedFindings).flatMap(([checker, rules]) =>
  Object.keys(rules).map((rule) => `${checker} ${rule}`),
)

test('each reason given to a checker has its evidence here, and all evidence is used', () => {
  expect(Object.keys(evidence).toSorted()).toEqual(accepted.toSorted())
})

test.each(accepted)('the reason for accepting %s is true', (rule) => {
  evidence[rule]!()
})
