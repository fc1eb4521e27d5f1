#!/usr/bin/env node
/**
 * Creates the kind cluster of k8s/local/kind.yaml with the namespace and Secrets for `skaffold dev`. `make
 * kind-up` runs it.
 */
import { prepareNamespace } from '../namespace.ts'
import { requirePrograms } from '../programs.ts'
import { runProgram } from '../run-program.ts'

const name = 'astrovoice'
const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  await requirePrograms('docker', 'kind', 'kubectl', 'helm', 'skaffold')
  const clusters = (await runProgram('kind', ['get', 'clusters'])).split('\n')
  if (!clusters.includes(name)) {
    await runProgram('kind', ['create', 'cluster', '--name', name, '--config', 'k8s/local/kind.yaml'], {
      isShown: true,
    })
  }
  await prepareNamespace({ context: `kind-${name}`, namespace: 'astrovoice' })
  say('The cluster is ready. Next: `skaffold dev`, then talk at http://127.0.0.1:8080.')
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
