import { runProgram } from './run-program.ts'
import { makeSecrets, secretNames } from './secrets.ts'

/** A cluster and a namespace in it, as kubectl and helm take them. */
export interface Place {
  /** The kubeconfig context. */
  readonly context: string
  readonly namespace: string
}

export const kubectl = ({ context, namespace }: Place, ...args: string[]): Promise<string> =>
  runProgram('kubectl', ['--context', context, '--namespace', namespace, ...args])

/** Creates the objects or updates them. */
export async function apply({ context, namespace }: Place, ...objects: object[]): Promise<void> {
  const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects })
  await runProgram('kubectl', ['--context', context, '--namespace', namespace, 'apply', '-f', '-'], { input })
}

/**
 * Creates the namespace, which admits only pods of the restricted security standard. Creates the Secrets that
 * the chart and its dependencies read. Existing Secrets stay: the database was made with their password.
 */
export async function prepareNamespace(place: Place): Promise<void> {
  await apply(place, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: place.namespace,
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  })
  const found = await kubectl(
    place,
    'get',
    'secret',
    secretNames.astrovoice,
    '--ignore-not-found',
    '-o',
    'name',
  )
  if (found.trim() === '') await apply(place, ...(await makeSecrets()))
}
