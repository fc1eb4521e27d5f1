import type { ClusterTest, Step } from '../cluster-test.ts'
import { release, released, tagged } from '../installation.ts'
import { nextTag } from './prepare.ts'

export const beginCalls: Step = {
  name: 'calls begin, through the Service',
  hasCalls: true,
  async run({ callers, options: { tag, callerCount }, steadyNode }) {
    await callers.start(`astrovoice/caller:${tag}`, callerCount, steadyNode)
    await callers.untilAllAnswered(callerCount, 0)
    return `${callerCount} calls`
  },
}

export const upgradeToNext: Step = {
  name: 'helm upgrade to a new tag',
  hasCalls: true,
  removesGateways: true,
  async run({ installation, options: { tag } }) {
    const before = await installation.pods('gateway')
    await installation.upgrade(...tagged(nextTag(tag), ...released))
    await untilGone(installation, before)
    return `${before.length} gateways replaced`
  },
}

/** Stopping pods hold their calls until these are moved. */
async function untilGone(installation: ClusterTest['installation'], pods: readonly string[]): Promise<void> {
  for (const pod of pods) {
    await installation.kubectl('wait', `pod/${pod}`, '--for=delete', '--timeout=180s')
  }
}

export const drainNodes: Step = {
  name: 'every other node is drained',
  hasCalls: true,
  removesGateways: true,
  async run({ installation, steadyNode }) {
    const nodes = (await installation.kubectl('get', 'nodes', '-o', 'name'))
      .split('\n')
      .map((name) => name.replace('node/', ''))
      .filter((name) => name !== '' && name !== steadyNode)
    const drained: string[] = []
    for (const node of nodes) {
      const pods = await installation.kubectl(
        ...['get', 'pods', '--field-selector', `spec.nodeName=${node}`, '-o', 'name'],
      )
      const drain = ['drain', node, '--ignore-daemonsets', '--delete-emptydir-data', '--timeout', '5m']
      await installation.kubectl(...drain)
      await installation.kubectl('uncordon', node)
      drained.push(`${node} with ${pods.split('\n').filter((name) => name !== '').length} pods`)
    }
    await installation.rolledOut(`${release}-gateway`)
    return drained.join(', ') || 'there is no other node'
  },
}

export const scaleDown: Step = {
  name: 'gateways scaled down from 2 to 1',
  hasCalls: true,
  removesGateways: true,
  async run({ installation }) {
    const before = await installation.pods('gateway')
    await installation.upgrade('--set', 'gateway.replicas=1')
    const after = await installation.pods('gateway')
    await untilGone(
      installation,
      before.filter((pod) => !after.includes(pod)),
    )
    await installation.upgrade('--set', 'gateway.replicas=2')
    return `${before.length} → ${after.length}, and back`
  },
}

export const killPod: Step = {
  name: 'a gateway is killed without a word',
  hasCalls: true,
  removesGateways: true,
  async run({ installation }) {
    const [pod] = await installation.pods('gateway')
    if (!pod) throw new Error('There is no gateway.')
    await installation.kubectl('delete', 'pod', pod, '--grace-period=0', '--force')
    await installation.rolledOut(`${release}-gateway`)
    return pod
  },
}

export const rollBack: Step = {
  name: 'helm rollback to the first revision',
  hasCalls: true,
  removesGateways: true,
  async run({ installation }) {
    await installation.helm('rollback', release, '1', '--wait', '--timeout', '5m')
    const image = await installation.kubectl(
      ...[
        'get',
        'deployment',
        `${release}-gateway`,
        '-o',
        'jsonpath={.spec.template.spec.containers[0].image}',
      ],
    )
    return image
  },
}

export const endCalls: Step = {
  name: 'calls end',
  async run({ callers }) {
    const since = callers.events.length
    await callers.stop()
    return `${callers.events.slice(since).filter(({ kind }) => kind === 'ended').length} hung up`
  },
}
