import type { ChartSource, PlatformRelease } from './platform-release.ts'

const describeSource = (source: ChartSource): string[] =>
  'folder' in source
    ? [source.folder]
    : [source.chart, '--repo', source.repository, '--version', source.version]

/**
 * Arguments with which Helm installs or upgrades a release; its values come on standard input. Helm waits until the
 * pods are ready, so the next release finds the controllers and webhooks of this one. A namespace that exists already
 * is taken over.
 */
export const toHelmArguments = ({ name, namespace, source }: PlatformRelease): string[] => [
  ...['upgrade', '--install', name, ...describeSource(source)],
  ...['--namespace', namespace, '--create-namespace', '--take-ownership'],
  ...['--wait', '--timeout', '10m', '--values', '-'],
]
