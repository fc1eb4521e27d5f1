import { beforeAll, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { helmMajors, runHelm, type HelmMajor } from '@astrovoice/k8s/helm'
import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import { eachResource } from '../assembly/rules/each-resource.ts'
import { synthesizeOnce } from '../assembly/synthesize-once.ts'
import { servicesNamespace } from '../cluster/service-roles.ts'
import { toHelmArguments } from './helm-arguments.ts'
import { describePlatform } from './platform-releases.ts'

const region = 'ap-south-1'
const vpcId = 'vpc-0123456789abcdef0'
const releases = describePlatform({
  stage: 'production',
  region,
  vpcId,
  clusterName: 'astrovoice-production',
  apiHost: 'api.example.com',
  accessLogBucket: 'logs',
})
const namesOf = (list: typeof releases) => list.map(({ name }) => name)

let production: readonly SynthesizedStack[]

beforeAll(async () => {
  production = await synthesizeOnce('production')
}, 600_000)

const propertiesOf = (type: string) =>
  eachResource(production, type).map(({ resource }) => resource.Properties ?? {})

/** Service accounts with a role in AWS, the services' own left out. */
const callersOfAws = () =>
  propertiesOf('AWS::EKS::PodIdentityAssociation')
    .filter(({ Namespace }) => Namespace !== servicesNamespace)
    .map(({ ServiceAccount }) => String(ServiceAccount))

test('nodes answer the instance metadata service one hop away, so pods cannot ask it', () => {
  const options = propertiesOf('AWS::EC2::LaunchTemplate').map(
    ({ LaunchTemplateData }) => (LaunchTemplateData as { MetadataOptions: object }).MetadataOptions,
  )
  expect(options).not.toEqual([])
  for (const each of options) expect(each).toMatchObject({ HttpPutResponseHopLimit: 1 })
})

test('each release whose pods call AWS gets its region, so it needs no instance metadata service', () => {
  const accounts = callersOfAws()
  expect(accounts).toContain('external-dns')
  for (const account of accounts) {
    const owners = releases.filter(({ values }) => JSON.stringify(values).includes(`"name":"${account}"`))
    expect([account, ...namesOf(owners)]).toEqual([account, account])
    // External Secrets reads the region of its store.
    const told = account === 'external-secrets' ? releases.at(-1) : owners[0]
    expect(JSON.stringify(told?.values)).toContain(region)
  }
})

test('the load balancer controller gets its VPC from the release stack', () => {
  expect(releases[0]?.values).toMatchObject({ vpcId, region })
  const parameters = propertiesOf('AWS::SSM::Parameter').map(({ Name }) => Name)
  expect(parameters).toContain('/astrovoice/production/chart/vpcId')
})

test('no release has objects of its own beside a chart that defines their kinds', () => {
  expect(JSON.stringify(releases)).not.toMatch(/extraObjects|extraManifests|"kind":/)
  expect(namesOf(releases).indexOf('external-secrets')).toBeLessThan(
    namesOf(releases).indexOf('astrovoice-prerequisites'),
  )
})

test('Helm waits for each release, and accepts a namespace that exists', () => {
  for (const release of releases) {
    const args = toHelmArguments(release)
    expect(args).toEqual(expect.arrayContaining(['--wait', '--take-ownership', '--create-namespace']))
    expect(args.includes('--version')).toBe('repository' in release.source)
  }
})

const renderPrerequisites = async (major: HelmMajor, ...flags: string[]) => {
  const text = await runHelm(
    major,
    'template',
    'x',
    new URL('../../../charts/prerequisites', import.meta.url).pathname,
    ...flags,
  )
  return parseAllDocuments(text).map((document) => document.toJS() as { kind: string })
}

test.each(helmMajors)(
  'Helm %i labels the namespace for readiness gates and restricted pods, and keeps it',
  async (major) => {
    const objects = await renderPrerequisites(major, '--set', `secretStore.region=${region}`)
    expect(objects).toContainEqual(
      expect.objectContaining({
        kind: 'Namespace',
        metadata: expect.objectContaining({
          name: servicesNamespace,
          annotations: { 'helm.sh/resource-policy': 'keep' },
          labels: expect.objectContaining({
            'elbv2.k8s.aws/pod-readiness-gate-inject': 'enabled',
            'pod-security.kubernetes.io/enforce': 'restricted',
          }) as object,
        }) as object,
      }),
    )
    expect(objects).toContainEqual(
      expect.objectContaining({
        kind: 'ClusterSecretStore',
        spec: { provider: { aws: { service: 'SecretsManager', region } } },
      }),
    )
  },
)

test.each(helmMajors)('Helm %i refuses a store without a region', async (major) => {
  await expect(renderPrerequisites(major, '--set', 'secretStore.region=')).rejects.toThrow('region')
})
