#!/usr/bin/env node
/**
 * Checks the chart with minimal values, with every example and with all options. It holds them to the API of
 * the oldest and newest Kubernetes and to the restricted pod security standard. Further checks: kube-score,
 * checkov, and the defaults of custom resources. Fix a finding, or accept it with a reason in
 * k8s/checks/accepted.json. Needs Go and Python.
 */
import { readFile } from 'node:fs/promises'
import {
  makeCheckovChecker,
  makePodSecurityChecker,
  makeSchemaChecker,
  makeScoreChecker,
  type Checker,
} from '../src/checks/checkers.ts'
import { makeDefaultsChecker } from '../src/checks/defaulted-fields.ts'
import { listTopologies } from '../src/checks/list-topologies.ts'
import { judge, type Accepted, type Finding } from '../src/checks/finding.ts'
import { kubernetesModules } from '../src/checks/versions.ts'
import type { KubernetesVersion } from '../src/checks/strict-schemas.ts'
import { runHelm } from '../src/helm/helm.ts'

const chart = new URL('../../charts/astrovoice', import.meta.url).pathname
const acceptedFile = new URL('../checks/accepted.json', import.meta.url)

const print = (line: string) => process.stdout.write(`${line}\n`)

const versions = Object.keys(kubernetesModules) as KubernetesVersion[]
const checkers: [string, Checker][] = [
  ...(await Promise.all(
    versions.map(async (version): Promise<[string, Checker]> => [version, await makeSchemaChecker(version)]),
  )),
  ['pod security', await makePodSecurityChecker()],
  ['kube-score', await makeScoreChecker()],
  ['checkov', await makeCheckovChecker()],
  ['defaults', await makeDefaultsChecker()],
]

const readBad = (name: string) => readFile(new URL(`../checks/${name}.yaml`, import.meta.url), 'utf8')
const badWorkload = await readBad('known-bad')
const badResource = await readBad('known-bad-resource')
const badDefaults = await readBad('known-bad-defaults')
for (const [tool, check] of checkers) {
  const bad = tool === 'defaults' ? badDefaults : badWorkload
  if ((await check(bad)).length === 0)
    throw new Error(`${tool} finds nothing wrong with its known bad manifest.`)
  const readsResources = versions.some((version) => version === tool)
  if (readsResources && (await check(badResource)).length === 0) {
    throw new Error(`${tool} finds nothing wrong with known-bad-resource.yaml.`)
  }
}

const findings: Finding[] = []
for (const [name, file] of await listTopologies()) {
  const values = ['--values', file]
  const manifests = await runHelm(4, 'template', 'astrovoice', chart, '--namespace', 'astrovoice', ...values)
  const counts: string[] = []
  for (const [tool, check] of checkers) {
    const found = await check(manifests)
    findings.push(...found)
    counts.push(`${tool} ${found.length}`)
  }
  print(`${name}: ${manifests.split('\n---\n').length} objects; findings: ${counts.join(', ')}`)
}

const accepted = JSON.parse(await readFile(acceptedFile, 'utf8')) as Accepted[]
const { open, needless } = judge(findings, accepted)
const lines = open.map(({ tool, rule, object, message }) => `${tool} ${rule} ${object}: ${message}`)
for (const line of new Set(lines)) print(line)
for (const { tool, rule, objects } of needless)
  print(`accepted, but nothing is found: ${tool} ${rule} ${objects}`)
print(
  `${findings.length} findings, ${findings.length - open.length} of them accepted for ${accepted.length} reasons, ${open.length} open`,
)
if (open.length > 0 || needless.length > 0) process.exitCode = 1
