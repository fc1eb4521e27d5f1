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
    const selector = `app.kubernetes.io/instance=${release},app.kubernetes.io/component notin (migration,call-test)`
    await installation.helm('uninstall', release, '--wait', '--timeout', '5m')
    // Helm does not wait for stopping pods. The Jobs of hooks stay, so that their logs can be read.
    await installation.kubectl('wait', 'pods', '--selector', selector, '--for=delete', '--timeout=3m')
    const kinds = 'all,serviceaccount,networkpolicy,poddisruptionbudget,configmap,secret,ingress'
    const left = await installation.kubectl('get', kinds, '--selector', selector, '-o', 'name')
    const unexpected = left.split('\n').filter((name) => name !== '')
    if (unexpected.length > 0) throw new Error(`These are left: ${unexpected.join(', ')}`)
    return ''
  },
}
