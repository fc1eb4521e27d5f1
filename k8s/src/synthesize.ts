import type { RenderContext } from './expressions/index.ts'
import { Installation } from './installation.ts'
import { collectManifests } from './manifests/manifest.ts'
import { readPlainly } from './manifests/plain-reading.ts'
import { MarkBook } from './manifests/reading.ts'
import { resolveMarks } from './manifests/resolve.ts'
import { completeValues } from './values/complete-values.ts'
import { refuseFaults } from './values/faults.ts'

export type KubernetesObject = Readonly<Record<string, unknown>>

/** The release that `cdk8s synth` makes. */
export const defaultRelease = { name: 'astrovoice', namespace: 'default' } as const

/**
 * The objects of an installation, by the typed constructs alone. `given` is a values file; the rest are
 * defaults.
 * @throws ValuesFault
 */
export function synthesize(
  given: unknown,
  release: RenderContext['release'] = defaultRelease,
): KubernetesObject[] {
  const values = completeValues(given)
  const context = { values, release }
  refuseFaults(context)
  const marks = new MarkBook()
  const installation = new Installation(readPlainly(context, marks))
  const objects = collectManifests(installation).map(
    ({ json }) => resolveMarks(json, marks, context) as KubernetesObject,
  )
  return [...objects, ...values.extraManifests]
}
