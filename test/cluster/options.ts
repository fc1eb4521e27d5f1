import { parseArgs } from 'node:util'

export interface ClusterOptions {
  readonly context: string
  readonly namespace: string
  /** The tag of the images that are installed. */
  readonly tag: string
  readonly callerCount: number
  /** The node that callers and dependencies stay on; the other nodes are drained. */
  readonly steadyNode: string | null
  readonly only: readonly string[] | null
  readonly skip: readonly string[]
}

/**
 * Reads which steps to run in which cluster.
 * @throws Error when the cluster is not kind's and no --context names it, because steps install, drain and delete.
 */
export function readOptions(args: string[], currentContext: string): ClusterOptions {
  const { values } = parseArgs({
    args,
    options: {
      context: { type: 'string' },
      namespace: { type: 'string', default: 'astrovoice-e2e' },
      tag: { type: 'string', default: 'dev' },
      callers: { type: 'string', default: '20' },
      'steady-node': { type: 'string' },
      only: { type: 'string' },
      skip: { type: 'string', default: '' },
    },
  })
  if (values.context === undefined && !currentContext.startsWith('kind-')) {
    throw new Error(
      `The current kubeconfig context is “${currentContext}”, which is no kind cluster. ` +
        'This test installs, drains and deletes; name the cluster with --context if you mean it.',
    )
  }
  const list = (text: string) => text.split(',').filter((name) => name !== '')
  return {
    context: values.context ?? currentContext,
    namespace: values.namespace,
    tag: values.tag,
    callerCount: Number(values.callers),
    steadyNode: values['steady-node'] ?? null,
    only: values.only === undefined ? null : list(values.only),
    skip: list(values.skip),
  }
}
