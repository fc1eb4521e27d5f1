import { appVersion, chartName, chartVersion } from '../chart-version.ts'
import { mergeMaps, orElse, release, type Expression } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters as p } from '../parameters/index.ts'

/** The parts of an installation; they are the values of the label `app.kubernetes.io/component`. */
export type Component = string

/** The prefix of all objects' names: the release's name, so that two releases can share a namespace. */
export const fullName: Expression<string> = {
  ...orElse(p.fullnameOverride, release.name),
  isPlain: true,
}

export const readName = (reading: Reading, component: Component) => `${reading.read(fullName)}-${component}`

const appName = orElse(p.nameOverride, {
  kind: 'text',
  evaluate: () => chartName,
  helm: '.Chart.Name',
})

/** The pods' selector. It never changes, because a Deployment cannot change its selector. */
export const selectorLabels = (reading: Reading, component: Component) => ({
  'app.kubernetes.io/name': reading.read(appName),
  'app.kubernetes.io/instance': reading.read(release.name),
  'app.kubernetes.io/component': component,
})

/** All pods of the installation. */
export const installationLabels = (reading: Reading) => ({
  'app.kubernetes.io/name': reading.read(appName),
  'app.kubernetes.io/instance': reading.read(release.name),
})

const appVersionExpression: Expression<string> = {
  kind: 'text',
  evaluate: () => appVersion,
  helm: '.Chart.AppVersion',
}

export const imageVersion = appVersionExpression

/** The labels of a pod. They lack the chart's version: a new chart would otherwise replace unchanged pods. */
export const podLabels = (
  reading: Reading,
  component: Component,
  further?: Expression<Record<string, string>>,
): Record<string, string> => ({
  ...selectorLabels(reading, component),
  'app.kubernetes.io/version': reading.read(appVersionExpression),
  ...reading.entries(further ? mergeMaps(further, p.commonLabels) : p.commonLabels),
})

const objectLabels: typeof podLabels = (reading, component, further) => ({
  ...podLabels(reading, component, further),
  'app.kubernetes.io/managed-by': 'Helm',
  'helm.sh/chart': `${chartName}-${chartVersion}`,
})

/** Name and labels of an object; `further` are its own labels from the user. */
export const metadataOf = (
  reading: Reading,
  component: Component,
  further?: Expression<Record<string, string>>,
) => ({
  name: readName(reading, component),
  labels: objectLabels(reading, component, further),
})
