import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { helmMajors, runHelm } from '@astrovoice/k8s/helm'
import type { SynthesizedStack } from '../assembly/read-assembly.ts'
import { eachResource } from '../assembly/rules/each-resource.ts'
import { synthesizeOnce } from '../assembly/synthesize-once.ts'
import { type StageName, stageNames } from '../stages/stage-props.ts'
import { chartInputNames } from './chart-inputs.ts'
import { isMap } from '../assembly/template.ts'
import { toChartValues } from './chart-values.ts'
import { readChartInputs } from './read-chart-inputs.ts'

const chart = join(import.meta.dirname, '../../../charts/astrovoice')

/** AWS' replies for values that only a deploy knows. */
const deployed: Readonly<Record<string, string>> = {
  vpcId: 'vpc-0123456789abcdef0',
  certificateArn: 'arn:aws:acm:ap-south-1:111122223333:certificate/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  webAclArn:
    'arn:aws:wafv2:ap-south-1:111122223333:regional/webacl/astrovoice/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  valkeyAddress: 'master.astrovoice-production-valkey.abc123.aps1.cache.amazonaws.com:6380',
  userPoolId: 'ap-south-1_AbCdEfGhI',
  userPoolClientId: '1example23456789',
  adminClientId: '2example23456789',
}

/** The parameters of the release stack: texts as they are, values of a deploy as AWS would give them. */
function readParameters(stacks: readonly SynthesizedStack[]): Record<string, string> {
  const told = eachResource(stacks, 'AWS::SSM::Parameter').flatMap(({ resource: { Properties } }) => {
    const [, name] = String(Properties?.['Name']).split('/chart/')
    const value = Properties?.['Value']
    return name === undefined ? [] : [[name, typeof value === 'string' ? value : deployed[name]!]]
  })
  return Object.fromEntries(told) as Record<string, string>
}

const stacks = {} as Record<StageName, readonly SynthesizedStack[]>

beforeAll(async () => {
  for (const name of stageNames) stacks[name] = await synthesizeOnce(name)
}, 600_000)

describe.each(stageNames)('the chart inputs of %s', (name) => {
  test('are complete', () => {
    expect(() => readChartInputs(readParameters(stacks[name]))).not.toThrow()
  })

  test('are outputs too, word for word', () => {
    const release = stacks[name].find((stack) => stack.name.endsWith('-release'))!
    expect(Object.keys(release.template.Outputs ?? {}).sort()).toEqual(
      Object.keys(readParameters(stacks[name])).sort(),
    )
  })

  test('fit the chart’s schema, over its defaults as Helm merges them', () => {
    const told = toChartValues(readChartInputs(readParameters(stacks[name])))
    const check = new Ajv({ strict: false, allErrors: true }).compile(
      readChart('values.schema.json') as object,
    )
    check(putOver(readChart('values.yaml'), told))
    expect(check.errors ?? []).toEqual([])
  })

  test.each(helmMajors)('render with Helm %i, without a stand-in', async (major) => {
    const folder = await mkdtemp(join(tmpdir(), 'values-'))
    const file = join(folder, 'values.json')
    await writeFile(file, JSON.stringify(toChartValues(readChartInputs(readParameters(stacks[name])))))
    const manifests = await runHelm(major, 'template', 'astrovoice', chart, '--values', file)
    await rm(folder, { recursive: true })
    expect(standInsIn(manifests)).toEqual(new Set(['refused']))
    expect(manifests).not.toContain('realtime-local')
  })
})

/** The pods' settings of stand-ins. */
const standInsIn = (manifests: string) =>
  new Set([...manifests.matchAll(/name: STAND_INS\n\s+value: "?(\w+)/g)].map(([, value]) => value))

function readChart(name: string): unknown {
  const file = join(chart, name)
  if (!existsSync(file)) throw new Error(`${file} is not there: make it with \`make chart\``)
  return parse(readFileSync(file, 'utf8')) as unknown
}

/** Maps are merged, everything else is replaced. */
function putOver(defaults: unknown, given: unknown): unknown {
  if (!isMap(defaults) || !isMap(given)) return given ?? defaults
  const names = new Set([...Object.keys(defaults), ...Object.keys(given)])
  return Object.fromEntries([...names].map((name) => [name, putOver(defaults[name], given[name])]))
}

interface Statement {
  readonly Action: unknown
  readonly Resource: unknown
}

const statementsOf = (document: unknown) => (document as { Statement: Statement[] }).Statement

describe('values', () => {
  const inputs = () => readChartInputs(readParameters(stacks.production))

  test('send calls to nodes that stay and queues to Spot', () => {
    expect(toChartValues(inputs())).toMatchObject({
      gateway: { nodeSelector: { 'astrovoice/nodes': 'gateway' } },
      worker: { queues: { tts: { nodeSelector: { 'astrovoice/nodes': 'worker' } } } },
    })
  })

  test('let pods reach Postgres and Valkey where they are, and callers come from the load balancer', () => {
    const { dataCidrs, publicCidrs } = inputs()
    const to = (cidrs: string) => cidrs.split(',').map((cidr) => ({ ipBlock: { cidr } }))
    expect(toChartValues(inputs())).toMatchObject({
      networkPolicy: {
        ingressFrom: to(publicCidrs),
        postgres: { port: 5433, to: to(dataCidrs) },
        redis: { port: 6380, to: to(dataCidrs) },
      },
    })
  })

  test('keep files in the bucket that pods’ roles name, and let pods get credentials for their roles', () => {
    const { audioBucket, region } = inputs()
    expect(toChartValues(inputs())).toMatchObject({
      config: { awsRegion: region },
      files: { store: 's3', s3: { bucket: audioBucket } },
      networkPolicy: { podIdentity: true },
    })
    const mayDo = (account: string, folder = 'summaries') =>
      eachResource(stacks.production, 'AWS::IAM::Policy')
        .filter(({ resource }) => JSON.stringify(resource.Properties?.['Roles']).includes(account))
        .flatMap(({ resource }) => statementsOf(resource.Properties?.['PolicyDocument']))
        .filter(({ Resource }) => [Resource].flat().includes(`arn:aws:s3:::${audioBucket}/${folder}/*`))
        .map(({ Action }) => Action)
    expect(mayDo('workertts')).toEqual([['s3:DeleteObject', 's3:PutObject']])
    expect(mayDo('workertts', 'samples')).toEqual(['s3:PutObject'])
    expect(mayDo('api', 'samples')).toEqual(['s3:GetObject'])
    expect(mayDo('workernotifications')).toEqual(['s3:GetObject'])
    expect(mayDo('api').flat().toSorted()).toEqual(['s3:DeleteObject', 's3:GetObject'])
  })

  test('make no load balancer without a certificate for one', () => {
    expect(toChartValues({ ...inputs(), certificateArn: '' })).toMatchObject({ exposure: { kind: 'none' } })
  })

  test('are refused while an input is missing', () => {
    const texts = readParameters(stacks.production)
    expect(() => readChartInputs({ ...texts, registry: '', region: '' })).toThrow('region, registry')
    expect(chartInputNames).toContain('registry')
  })
})
