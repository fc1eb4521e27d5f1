import { setTimeout as wait } from 'node:timers/promises'
import { apply } from '@astrovoice/k8s/local'
import { NotTried, type ClusterTest, type Step } from '../cluster-test.ts'

const strangerPort = 8080
const strangers = ['stranger', 'neighbour'] as const
/** How long a cluster gets to enforce a new policy. */
const enforcedWithinMs = 15_000

/** A pod in the namespace that no policy names. */
const describeStranger = (name: string, image: string, node: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels: { stranger: name } },
  spec: {
    automountServiceAccountToken: false,
    nodeSelector: { 'kubernetes.io/hostname': node },
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'server',
        image,
        imagePullPolicy: 'IfNotPresent',
        args: ['-e', `require('node:http').createServer((_, r) => r.end('hello')).listen(${strangerPort})`],
        readinessProbe: { httpGet: { path: '/', port: strangerPort }, periodSeconds: 1 },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
  },
})

/** Whether a pod can connect to an address within three seconds. */
async function reaches({ installation }: ClusterTest, pod: string, url: string): Promise<boolean> {
  const ask = `fetch(process.argv[1], { signal: AbortSignal.timeout(3000) }).then(() => console.log('yes'), () => console.log('no'))`
  const told = await installation.kubectl('exec', pod, '--', 'node', '-e', ask, url)
  return told.trim() === 'yes'
}

/** Lets nothing out of a stranger. */
const denyAll = (name: string) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: `deny-${name}` },
  spec: { podSelector: { matchLabels: { stranger: name } }, policyTypes: ['Egress'] },
})

/** Whether the cluster enforces network policies at all: some network plugins ignore them. */
async function enforcesPolicies(test: ClusterTest, pod: string, url: string): Promise<boolean> {
  await apply(test.installation.place, denyAll(pod))
  const deadlineMs = performance.now() + enforcedWithinMs
  try {
    while (performance.now() < deadlineMs) {
      if (!(await reaches(test, pod, url))) return true
      await wait(1000)
    }
    return false
  } finally {
    await test.installation.kubectl('delete', 'networkpolicy', denyAll(pod).metadata.name)
  }
}

export const isolate: Step = {
  name: 'default-deny: services work, an unnamed address is out of reach',
  hasCalls: true,
  async run(test) {
    const { installation, options, steadyNode } = test
    const [stranger, neighbour] = strangers
    for (const name of strangers) {
      await apply(installation.place, describeStranger(name, `astrovoice/caller:${options.tag}`, steadyNode))
      await installation.kubectl('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=60s')
    }
    const ip = await installation.kubectl('get', 'pod', stranger, '-o', 'jsonpath={.status.podIP}')
    const url = `http://${ip}:${strangerPort}/`
    try {
      if (!(await reaches(test, neighbour, url)))
        throw new Error('Not even a pod without policies reaches it.')
      if (!(await enforcesPolicies(test, neighbour, url)))
        throw new NotTried('this cluster enforces no network policies')
      const components = ['gateway', 'api', 'worker-tts', 'realtime-local']
      const pods = (await Promise.all(components.map((name) => installation.pods(name)))).flat()
      const leaks: string[] = []
      for (const pod of pods) if (await reaches(test, pod, url)) leaks.push(pod)
      if (leaks.length > 0) throw new Error(`These reach it all the same: ${leaks.join(', ')}`)
      return `${pods.length} pods`
    } finally {
      await installation.kubectl('delete', 'pod', ...strangers, '--grace-period=0', '--force')
    }
  },
}
