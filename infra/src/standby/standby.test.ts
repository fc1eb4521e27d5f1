import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eachResource } from '../assembly/rules/each-resource.ts'
import { readAssembly, type SynthesizedStack } from '../assembly/read-assembly.ts'
import { createApp } from '../create-app.ts'
import { stages } from '../stages/index.ts'

const standby = {
  region: 'ap-south-2',
  availabilityZones: ['ap-south-2a', 'ap-south-2b'],
  cidr: '10.31.0.0/16',
  natInstances: ['ami-00000000000000004', 'ami-00000000000000005'].map((image) => ({
    type: 't4g.nano' as const,
    image,
  })),
}

describe('a stage with a standby region', () => {
  let folder: string
  let stacks: readonly SynthesizedStack[]
  let first: readonly SynthesizedStack[]
  let second: readonly SynthesizedStack[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'astrovoice-standby-'))
    createApp({ ...stages.production, standby }, { outdir: folder }).synth()
    stacks = await readAssembly(folder)
    first = stacks.filter(({ name }) => name.endsWith('-data'))
    second = stacks.filter(({ name }) => name.includes('-standby'))
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true }))

  test('has its network and its database there', () => {
    expect(second.map(({ environment }) => environment.split('/').at(-1))).toEqual([
      'ap-south-2',
      'ap-south-2',
    ])
    expect(eachResource(second, 'AWS::EC2::VPC')).toHaveLength(1)
    expect(eachResource(second, 'AWS::RDS::DBInstance')).toHaveLength(1)
  })

  test('has one global database of which the first cluster is the source and the second follows', () => {
    const [global] = eachResource(first, 'AWS::RDS::GlobalCluster')
    const [follower] = eachResource(second, 'AWS::RDS::DBCluster')
    expect(follower?.resource.Properties?.['GlobalClusterIdentifier']).toBe(
      global?.resource.Properties?.['GlobalClusterIdentifier'],
    )
    expect(JSON.stringify(global?.resource.Properties?.['SourceDBClusterIdentifier'])).toContain('Postgres')
    // A follower takes users and passwords from the first.
    expect(follower?.resource.Properties).not.toHaveProperty('MasterUsername')
  })
})
