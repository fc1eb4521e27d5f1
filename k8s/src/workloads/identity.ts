import { appVersion, chartName, chartVersion } from '../chart-version.ts'
import { mergeMaps, release, type Expression } from '../expressions/index.ts'
import type { Reading } from '../manifests/reading.ts'
import { parameters as p } from '../parameters/index.ts'

/** The parts of an installation; the label `app.kubernetes.io/component` has these values. */
export type Component = string

/** The name of an object of a component: the release's name, so that two releases can share a namespace. */
export const readName = (reading: Reading, component: Component) =>
  `${reading.read(release.name)}-${component}`

/** By which pods are found; these never change, as a Deployment cannot change its selector. */
export const selectorLabels = (reading: Reading, component: Component) => ({
  'app.kubernetes.io/name': chartName,
  'app.kubernetes.io/instance': reading.read(release.name),
  'app.kubernetes.io/component': component,
})

/** All pods of the installation. */
export const installationLabels = (reading: Reading) => ({
  'app.kubernetes.io/name': chartName,
  'app.kubernetes.io/instance': reading.read(release.name),
})

const appVersionExpression: Expression<string> = {
  kind: 'text',
  evaluate: () => appVersion,
  helm: '.Chart.AppVersion',
}

export const imageVersion = appVersionExpression

/** The labels of a pod; not the chart's version, or every new chart would replace pods in which nothing is new. */
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

/** Name and labels of an object; `further` are the labels of its own that the user gives it. */
export const metadataOf = (
  reading: Reading,
  component: Component,
  further?: Expression<Record<string, string>>,
) => ({
  name: readName(reading, component),
  labels: objectLabels(reading, component, further),
})
