import { expect, test } from '@jest/globals'
import { findHelm } from '@astrovoice/k8s/helm'
import {
  diffSpec,
  imagesSpec,
  infrastructureSpec,
  mobileSpec,
  officeHoursSpec,
  releaseSpec,
  testSpec,
} from './buildspecs.ts'
import { runCommands, type Ran } from './testing/run-commands.ts'

const specs = {
  test: testSpec,
  images: imagesSpec,
  diff: diffSpec,
  infrastructure: infrastructureSpec,
  release: releaseSpec,
  'office hours, morning': officeHoursSpec,
  mobile: mobileSpec(true),
}
type Name = keyof typeof specs

/** The variables of the pipeline and the projects. */
const env = {
  CODEBUILD_RESOLVED_SOURCE_VERSION: '0123456789012345678901234567890123456789',
  REGISTRY: '111122223333.dkr.ecr.ap-south-1.amazonaws.com',
  SIGNING_KEY: 'arn:aws:kms:ap-south-1:111122223333:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  STAGE: 'production',
  CLUSTER: 'astrovoice-production',
  STACKS: 'cache cluster release',
  DO: 'start',
  EAS_PROFILE: 'production',
  DEVICE_FARM_PROJECT: 'astrovoice',
  DEVICE_POOL: 'phones',
}
const runSpec = async (name: Name, failing = ''): Promise<Ran> =>
  runCommands(specs[name], { helm: await findHelm(4), env, failing })

const names = Object.keys(specs) as Name[]

test.each(names)('the commands of the build “%s” run from the first to the last', async (name) => {
  const { code, said } = await runSpec(name)
  expect([code, said.includes('command not found')]).toEqual([0, false])
})

/** A look-up of a missing image fails. */
const mayFail = /^aws ecr describe-images (?!.*--query)/

test.each(names)('the build “%s” fails when any of its programs fails', async (name) => {
  const { calls } = await runSpec(name)
  const survived: string[] = []
  for (const call of new Set(calls)) {
    if (!mayFail.test(call) && (await runSpec(name, call)).code === 0) survived.push(call)
  }
  expect(survived).toEqual([])
})

test('a missing image is built, by a builder that writes provenance', async () => {
  const { calls } = await runSpec('images')
  const { calls: again } = await runSpec(
    'images',
    calls.find((call) => mayFail.test(call)),
  )
  const builder = again.findIndex((call) => call.startsWith('docker buildx create'))
  const build = again.findIndex((call) => call.startsWith('docker buildx build'))
  expect(again[builder]).toContain('--driver docker-container')
  expect(builder).toBeGreaterThan(-1)
  expect(build).toBeGreaterThan(builder)
})

test('a commit of digits that begins with 0 makes a version that Helm packages and the release installs', async () => {
  const version = '0.1.0-g012345678901'
  const [images, release] = [await runSpec('images'), await runSpec('release')]
  expect(images.said).toContain(`astrovoice-${version}.tgz`)
  expect(release.calls).toContainEqual(
    expect.stringMatching(new RegExp(`^helm upgrade .*--version ${version} `)),
  )
})

test('the platform is installed before the services, which need its namespace', async () => {
  const { calls } = await runSpec('release')
  const platform = calls.findIndex((call) => call.includes('install-platform.ts'))
  const services = calls.findIndex((call) => call.startsWith('helm upgrade'))
  expect(platform).toBeGreaterThan(-1)
  expect(services).toBeGreaterThan(platform)
  expect(calls[services]).not.toContain('--create-namespace')
})
