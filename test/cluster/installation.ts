import { resolve } from 'node:path'
import { kubectl, type Place, runProgram } from '@astrovoice/k8s/local'

export const checkout = resolve(import.meta.dirname, '../..')
export const chartFolder = `${checkout}/charts/astrovoice`
export const release = 'astrovoice'

/** The flags that set the image tags of components. */
export const tagged = (tag: string, ...components: string[]) =>
  components.flatMap((component) => ['--set-string', `${component}.image.tag=${tag}`])

/** The components of a release. The model and its stand-in are no part of it. */
export const released = ['api', 'admin', 'gateway', 'worker', 'migration', 'callTest']

/** The chart, installed in one namespace. */
export class Installation {
  readonly place: Place

  constructor(place: Place) {
    this.place = place
  }

  helm(...args: string[]): Promise<string> {
    const { context, namespace } = this.place
    return runProgram('helm', ['--kube-context', context, '--namespace', namespace, ...args])
  }

  kubectl(...args: string[]): Promise<string> {
    return kubectl(this.place, ...args)
  }

  /** Upgrades with these values changed and all others kept. Waits until the new pods are ready. */
  upgrade(...args: string[]): Promise<string> {
    const keep = ['--reset-then-reuse-values', '--wait', '--timeout', '5m']
    return this.helm('upgrade', release, chartFolder, ...keep, ...args)
  }

  /** The names of a component's pods that are not being deleted. */
  async pods(component: string): Promise<string[]> {
    const selector = `app.kubernetes.io/instance=${release},app.kubernetes.io/component=${component}`
    const template =
      '{{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}}{{"\\n"}}{{end}}{{end}}'
    const names = await this.kubectl('get', 'pods', '--selector', selector, '-o', `go-template=${template}`)
    return names.split('\n').filter((name) => name !== '')
  }

  rolledOut(deployment: string): Promise<string> {
    return this.kubectl('rollout', 'status', `deployment/${deployment}`, '--timeout', '3m')
  }
}
