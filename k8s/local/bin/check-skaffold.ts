#!/usr/bin/env node
/**
 * Renders each profile of skaffold.yaml that pushes images, by skaffold itself and without a cluster or a
 * registry. Fails unless every image has the registry once, and the dependencies of a laptop are absent.
 * `make check-skaffold` runs it. Needs skaffold and Helm 3 on PATH.
 */
import { containersOf, idOf } from '../../tests/objects.ts'
import { parseAllDocuments } from 'yaml'
import type { KubernetesObject } from '../../src/synthesize.ts'
import { requirePrograms } from '../programs.ts'
import { runProgram } from '../run-program.ts'

const registry = '123456789012.dkr.ecr.ap-south-1.amazonaws.com'
const profiles = ['eks']
const say = (line: string) => process.stdout.write(`${line}\n`)

async function render(profile: string): Promise<KubernetesObject[]> {
  const flags = ['--profile', profile, '--default-repo', registry, '--digest-source', 'tag', '--offline=true']
  const rendered = await runProgram('skaffold', ['render', ...flags])
  return parseAllDocuments(rendered).flatMap((each) => {
    const object = each.toJS() as KubernetesObject | null
    return object ? [object] : []
  })
}

await requirePrograms('skaffold', 'helm')
for (const profile of profiles) {
  const objects = await render(profile)
  const images = objects.flatMap(containersOf).map((one) => (one as unknown as { image: string }).image)
  const wrong = images.filter(
    (image) => image.split(registry).length !== 2 || !image.startsWith(`${registry}/`),
  )
  const local = objects.map(idOf).filter((id) => /\/(postgres|valkey|object-store)\b/.test(id))
  say(
    `${profile}: ${objects.length} objects, ${images.length} images, ${wrong.length + local.length} findings`,
  )
  for (const image of wrong) say(`  ${image} does not have the registry once`)
  for (const id of local) say(`  ${id} is a dependency of a laptop`)
  if (images.length === 0 || wrong.length > 0 || local.length > 0) process.exitCode = 1
}
