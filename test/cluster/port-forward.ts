import type { Place } from '@astrovoice/k8s/local'
import { startProcess, takeFreePorts, waitForLine } from '@astrovoice/dev-env/processes'

export interface ForwardedPort extends AsyncDisposable {
  readonly port: number
}

/** Makes a port of the cluster reachable on this machine for a while. */
export async function forwardPort(place: Place, target: string, remotePort: number): Promise<ForwardedPort> {
  const { port } = await takeFreePorts('port')
  const where = ['--context', place.context, '--namespace', place.namespace]
  const forward = startProcess('kubectl', [...where, 'port-forward', target, `${port}:${remotePort}`])
  await waitForLine(forward, /Forwarding from/, 'kubectl port-forward')
  return { port, [Symbol.asyncDispose]: () => forward.stop() }
}
