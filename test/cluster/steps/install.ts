import type { Step } from '../cluster-test.ts'
import { chartFolder, release, tagged, released } from '../installation.ts'

const gatewayReplicas = 2

export const install: Step = {
  name: 'helm install, until all is ready',
  async run({ installation, options: { tag }, steadyNode }) {
    await installation.helm(
      ...['install', release, chartFolder, '--values', `${chartFolder}/examples/kind.yaml`],
      ...['--wait', '--timeout', '5m', ...tagged(tag, ...released, 'realtimeLocal')],
      ...['--set', `gateway.replicas=${gatewayReplicas}`, '--set', 'api.replicas=2'],
      ...['--set-string', `realtimeLocal.nodeSelector.kubernetes\\.io/hostname=${steadyNode}`],
    )
    return `${(await installation.pods('gateway')).length} gateways`
  },
}

export const helmTest: Step = {
  name: 'helm test: a caller in the cluster holds a call',
  async run({ installation }) {
    await installation.helm('test', release, '--timeout', '4m')
    const printed = await installation.kubectl('logs', `pod/${release}-call-test`)
    const call = JSON.parse(/^\{.*\}$/m.exec(printed)?.[0] ?? 'null') as Record<string, unknown> | null
    if (!call) throw new Error(`It held no call:\n${printed}`)
    return `“${String(call['heard'])}”, first sound after ${String(call['firstAudioMs'])} ms`
  },
}

export const uninstall: Step = {
  name: 'helm uninstall leaves nothing behind',
  async run({ installation }) {
    await installation.helm('uninstall', release, '--wait', '--timeout', '5m')
    const kinds = 'all,serviceaccount,networkpolicy,poddisruptionbudget,configmap,secret,ingress'
    const left = await installation.kubectl(
      ...['get', kinds, '--selector', `app.kubernetes.io/instance=${release}`, '-o', 'name'],
    )
    // The pod of `helm test` stays until the next test, as its log is what one wants to read.
    const unexpected = left.split('\n').filter((name) => name !== '' && !name.includes('call-test'))
    if (unexpected.length > 0) throw new Error(`These are left: ${unexpected.join(', ')}`)
    return ''
  },
}
