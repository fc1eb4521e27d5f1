import { beforeAll, describe, expect, test } from '@jest/globals'
import { budgets } from '@astrovoice/contracts'
import type { SynthesizedStack } from './read-assembly.ts'
import { eachResource } from './rules/each-resource.ts'
import { stages } from '../stages/index.ts'
import { synthesizeOnce } from './synthesize-once.ts'

let production: readonly SynthesizedStack[]
let dev: readonly SynthesizedStack[]

beforeAll(async () => {
  production = await synthesizeOnce('production')
  dev = await synthesizeOnce('dev')
}, 600_000)

const propertiesOf = (stacks: readonly SynthesizedStack[], type: string) =>
  eachResource(stacks, type).map(({ resource }) => resource.Properties ?? {})
const only = (stacks: readonly SynthesizedStack[], type: string) => {
  const found = propertiesOf(stacks, type)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('permissions', () => {
  test('for Polly belong to the worker of speech alone', () => {
    const speakers = eachResource(production, 'AWS::IAM::Policy').filter(({ resource }) =>
      JSON.stringify(resource.Properties?.['PolicyDocument']).includes('polly:'),
    )
    expect(speakers.map(({ resource }) => JSON.stringify(resource.Properties?.['Roles']))).toEqual([
      expect.stringContaining('Podsastrovoiceworkertts'),
    ])
  })

  test('belong to one service each: no two service accounts share a role', () => {
    const associations = propertiesOf(production, 'AWS::EKS::PodIdentityAssociation')
    const roles = associations.map(({ RoleArn }) => JSON.stringify(RoleArn))
    expect(roles.length).toBeGreaterThan(8)
    expect(new Set(roles).size).toBe(roles.length)
  })
})

describe('data', () => {
  test('in Postgres is encrypted, backed up, protected, and readable in two zones in production', () => {
    expect(only(production, 'AWS::RDS::DBCluster')).toMatchObject({
      EnableIAMDatabaseAuthentication: true,
      StorageEncrypted: true,
      DeletionProtection: true,
      BackupRetentionPeriod: 14,
    })
    expect(propertiesOf(production, 'AWS::RDS::DBInstance')).toHaveLength(2)
  })

  test('in Postgres costs nothing in dev while nobody is connected', () => {
    expect(only(dev, 'AWS::RDS::DBCluster')['ServerlessV2ScalingConfiguration']).toMatchObject({
      MinCapacity: 0,
      SecondsUntilAutoPause: 600,
    })
  })

  test('in Valkey is never evicted, and travels by TLS between zones', () => {
    expect(only(production, 'AWS::ElastiCache::ParameterGroup')['Properties']).toEqual({
      'maxmemory-policy': 'noeviction',
    })
    expect(only(production, 'AWS::ElastiCache::ReplicationGroup')).toMatchObject({
      Engine: 'valkey',
      TransitEncryptionMode: 'required',
      MultiAZEnabled: true,
      AutomaticFailoverEnabled: true,
    })
  })

  test('of callers’ audio expires after thirty days, and archives after three, in both regions', () => {
    const audio = propertiesOf(production, 'AWS::S3::Bucket').filter(({ BucketName }) =>
      String(BucketName).includes('-audio'),
    )
    expect(audio).toHaveLength(2)
    for (const { LifecycleConfiguration } of audio) {
      expect(JSON.stringify(LifecycleConfiguration)).toContain('"ExpirationInDays":30')
      expect(LifecycleConfiguration).toMatchObject({
        Rules: expect.arrayContaining([
          expect.objectContaining({ Prefix: 'exports/', ExpirationInDays: 3, Status: 'Enabled' }),
        ]),
      })
    }
  })
})

describe('sign-in', () => {
  test('requires no attribute that Google or Apple leave out', () => {
    const schema = only(production, 'AWS::Cognito::UserPool')['Schema'] as
      { Required?: boolean }[] | undefined
    expect((schema ?? []).filter(({ Required }) => Required)).toEqual([])
  })

  test('lets nobody sign up but through the API: a password for another’s phone would open their account', () => {
    const pool = only(production, 'AWS::Cognito::UserPool')
    expect(pool['AdminCreateUserConfig']).toMatchObject({ AllowAdminCreateUserOnly: true })
    expect(pool['LambdaConfig']).not.toHaveProperty('PreSignUp')
  })

  const clientOf = (name: string) =>
    propertiesOf(production, 'AWS::Cognito::UserPoolClient').find(
      (client) => client['ClientName'] === name,
    ) ?? {}

  test('gives the app no secret, the code grant only, and no raw passwords', () => {
    const client = clientOf('app')
    expect(client).toMatchObject({ GenerateSecret: false, AllowedOAuthFlows: ['code'] })
    // No ALLOW_REFRESH_TOKEN_AUTH: GetTokensFromRefreshToken exchanges rotating refresh tokens.
    expect([...(client['ExplicitAuthFlows'] as string[])].sort()).toEqual([
      'ALLOW_USER_AUTH',
      'ALLOW_USER_SRP_AUTH',
    ])
    expect(client['RefreshTokenRotation']).toMatchObject({ Feature: 'ENABLED' })
  })

  test('lets operators in by a client of their own, back to the port that they forward', () => {
    expect(clientOf('admin')).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['http://localhost:8084/sign-in/callback'],
    })
  })

  test('lets no operator in by Google or Apple, for whom Cognito asks for no second factor', () => {
    expect(clientOf('app')['SupportedIdentityProviders']).toEqual(['COGNITO', 'Google', 'SignInWithApple'])
    expect(clientOf('admin')['SupportedIdentityProviders']).toEqual(['COGNITO'])
  })
})

describe('the edge', () => {
  interface AclRule {
    Name: string
    Statement: {
      RateBasedStatement?: { Limit: number; EvaluationWindowSec: number }
      RegexMatchStatement?: { RegexString: string }
      ManagedRuleGroupStatement?: { RuleActionOverrides?: object[]; ScopeDownStatement?: object }
    }
    Action?: { Block: { CustomResponse: { ResponseCode: number; CustomResponseBodyKey: string } } }
  }
  const acl = () => only(production, 'AWS::WAFv2::WebACL')
  const rule = (name: string) => (acl()['Rules'] as AclRule[]).find(({ Name }) => Name === name)!

  test('lets through what the budgets of the API let through, and stops a flood of one address', () => {
    // 1,200 requests a minute without a sign-in, and as much again for three further networks’ worth of callers.
    const { Limit, EvaluationWindowSec } = rule('rate-by-address').Statement.RateBasedStatement!
    expect([Limit, EvaluationWindowSec]).toEqual([24_000, 300])
    expect(Limit).toBeGreaterThan(budgets.openRequests.times * 5)
  })

  test('leaves bodies that the API takes to the API, and refuses what is ten times as large', () => {
    const { RegexString } = rule('body-too-large').Statement.RegexMatchStatement!
    const isRefused = (bytes: number) => new RegExp(RegexString).test(`${bytes}`)
    expect([8193, 100_000, 999_999].map(isRefused)).toEqual([false, false, false])
    expect([1_000_000, 50_000_000].map(isRefused)).toEqual([true, true])
  })

  test('counts bodies over 8 KiB and requests without a User-Agent, and does not block them', () => {
    const { RuleActionOverrides } = rule('AWSManagedRulesCommonRuleSet').Statement.ManagedRuleGroupStatement!
    expect(RuleActionOverrides).toEqual(
      ['SizeRestrictions_BODY', 'NoUserAgent_HEADER'].map((Name) => ({ Name, ActionToUse: { Count: {} } })),
    )
  })

  test('refuses with the status and the problem that the API would send', () => {
    const bodies = acl()['CustomResponseBodies'] as Record<string, { Content: string }>
    for (const [name, status] of [
      ['rate-by-address', 429],
      ['body-too-large', 413],
    ] as const) {
      const { ResponseCode, CustomResponseBodyKey } = rule(name).Action!.Block.CustomResponse
      expect(ResponseCode).toBe(status)
      expect(JSON.parse(bodies[CustomResponseBodyKey]!.Content)).toMatchObject({ status })
    }
  })

  test('does not block a handshake of Socket.IO as an attack', () => {
    const { ScopeDownStatement } = rule('AWSManagedRulesCommonRuleSet').Statement.ManagedRuleGroupStatement!
    expect(JSON.stringify(ScopeDownStatement)).toMatch(/^\{"NotStatement".{0,200}\/socket\.io\//)
  })

  test('serves audio to signed addresses, from edges in India, as the origin’s only reader', () => {
    const { DistributionConfig } = only(production, 'AWS::CloudFront::Distribution') as {
      DistributionConfig: { DefaultCacheBehavior: object; PriceClass: string }
    }
    expect(DistributionConfig.DefaultCacheBehavior).toHaveProperty('TrustedKeyGroups')
    expect(DistributionConfig.PriceClass).toBe('PriceClass_200')
    expect(propertiesOf(production, 'AWS::CloudFront::CloudFrontOriginAccessIdentity')).toEqual([])
    expect(propertiesOf(production, 'AWS::CloudFront::OriginAccessControl').length).toBeGreaterThan(0)
  })
})

describe('the cluster', () => {
  test('is private and writes all five logs', () => {
    const { ResourcesVpcConfig, Logging } = only(production, 'AWS::EKS::Cluster')
    expect(ResourcesVpcConfig).toMatchObject({ EndpointPublicAccess: false, EndpointPrivateAccess: true })
    expect(JSON.stringify(Logging).match(/"Type"/g)).toHaveLength(5)
  })

  test('runs calls on demand and queues on Spot, all on Graviton', () => {
    const groups = propertiesOf(production, 'AWS::EKS::Nodegroup')
    expect(groups.map(({ CapacityType }) => CapacityType)).toEqual(['ON_DEMAND', 'SPOT'])
    for (const { AmiType } of groups) expect(AmiType).toBe('BOTTLEROCKET_ARM_64')
  })

  test('runs scanned images whose tags cannot be overwritten', () => {
    for (const repository of propertiesOf(production, 'AWS::ECR::Repository')) {
      expect(repository).toMatchObject({
        ImageTagMutability: 'IMMUTABLE',
        ImageScanningConfiguration: { ScanOnPush: true },
      })
    }
  })
})

describe('NAT instances', () => {
  const instances = () => eachResource(production, 'AWS::EC2::Instance')
  const alarmsOf = (id: string) =>
    propertiesOf(production, 'AWS::CloudWatch::Alarm')
      .filter(({ Dimensions }) => JSON.stringify(Dimensions ?? '').includes(`"Ref":"${id}"`))
      .map(({ MetricName, AlarmActions }) => [MetricName, JSON.stringify(AlarmActions)])

  test('run the image and the size that the stage names, and hold no state', () => {
    const { natInstances } = stages.production.network
    expect(
      instances().map(({ resource: { Properties } }) => ({
        type: Properties?.['InstanceType'],
        image: Properties?.['ImageId'],
      })),
    ).toEqual(natInstances)
    for (const { stack } of instances()) expect(stack).toContain('-network')
    expect(JSON.stringify(production)).not.toContain('/aws/service/ami-amazon-linux-latest')
  })

  test('have an alarm on each status check that moves or reboots them', () => {
    expect(instances()).toHaveLength(2)
    for (const { id } of instances()) {
      expect(alarmsOf(id)).toEqual([
        ['StatusCheckFailed_System', expect.stringContaining(':ec2:recover')],
        ['StatusCheckFailed_Instance', expect.stringContaining(':ec2:reboot')],
      ])
    }
  })
})

test('every log group has a retention', () => {
  for (const group of propertiesOf(production, 'AWS::Logs::LogGroup')) {
    expect(group['RetentionInDays']).toBeLessThanOrEqual(30)
  }
})

test('voices cost nothing while nobody listens', () => {
  expect(only(production, 'AWS::ApplicationAutoScaling::ScalableTarget')).toMatchObject({ MinCapacity: 0 })
})

test('alarms on Valkey watch each node: after a failover another one is the primary', () => {
  const group = only(production, 'AWS::ElastiCache::ReplicationGroup')
  const nodes = Array.from(
    { length: Number(group['NumCacheClusters']) },
    (_, i) => `${String(group['ReplicationGroupId'])}-00${i + 1}`,
  )
  const alarms = propertiesOf(production, 'AWS::CloudWatch::Alarm')
    .map((alarm) => JSON.stringify(alarm))
    .filter((alarm) => alarm.includes('AWS/ElastiCache'))
  expect(nodes).toEqual(['astrovoice-production-valkey-001', 'astrovoice-production-valkey-002'])
  for (const node of nodes) {
    // One for memory, one for the CPU.
    expect(alarms.filter((alarm) => alarm.includes(`"${node}"`))).toHaveLength(2)
  }
})

test('alarms that ring take a release back', () => {
  const services = propertiesOf(production, 'AWS::CodePipeline::Pipeline').find(
    ({ Name }) => Name === 'astrovoice-production-services',
  )
  const release = (services?.['Stages'] as { Name: string }[]).find(({ Name }) => Name === 'Release')
  expect(release).toMatchObject({
    OnFailure: { Result: 'ROLLBACK' },
    OnSuccess: {
      Conditions: [{ Result: 'ROLLBACK', Rules: [{ RuleTypeId: { Provider: 'CloudWatchAlarm' } }] }],
    },
  })
})
