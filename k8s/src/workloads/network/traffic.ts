import { k8s } from 'cdk8s-plus-27'
import { isGiven, not, type Expression } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters } from '../../parameters/index.ts'
import { httpPort, metricsPort } from '../deployment.ts'
import { selectorLabels, type Component } from '../identity.ts'

const { networkPolicy } = parameters

type Peers = Expression<readonly unknown[]>

/**
 * Peers that widen a list of others. No peers at all means everywhere, which peers beside them would narrow.
 */
const beside = (others: Peers, peers: Peers): Peers => ({
  kind: 'list',
  evaluate: (context) => (others.evaluate(context).length > 0 ? peers.evaluate(context) : []),
  helm: `(ternary ${peers.helm} (list) (not (empty ${others.helm})))`,
})

const byCidr = (mark: string): k8s.NetworkPolicyPeer => ({ ipBlock: { cidr: mark } })

const port = (number: number, protocol = 'TCP'): k8s.NetworkPolicyPort => ({
  port: k8s.IntOrString.fromNumber(number),
  protocol,
})

/** The connections that pods may open, each with the name of its peer. */
export const egress = (reading: Reading) => {
  const to = (peers: Peers, ...ports: k8s.NetworkPolicyPort[]): k8s.NetworkPolicyEgressRule => ({
    to: reading.items(peers, byCidr),
    ports,
  })
  const { postgres, redis, objectStore, https, dns, apiServer, otlp, podIdentity } = networkPolicy
  const outside: k8s.NetworkPolicyEgressRule = {
    to: [...reading.items(https.to, byCidr), ...reading.items(beside(https.to, https.endpoints), byCidr)],
    ports: [port(443)],
  }
  const toComponent = (component: Component): k8s.NetworkPolicyEgressRule => ({
    to: [{ podSelector: { matchLabels: selectorLabels(reading, component) } }],
    ports: [port(httpPort)],
  })
  return {
    dns: to(dns.to, port(53, 'UDP'), port(53)),
    postgres: to(postgres.to, port(reading.read(postgres.port))),
    redis: to(redis.to, port(reading.read(redis.port))),
    objectStore: to(objectStore.to, port(reading.read(objectStore.port))),
    https: outside,
    apiServer: reading.when(
      parameters.gateway.deletionCost.enabled,
      to(apiServer.to, port(reading.read(apiServer.port))),
    ),
    otlp: reading.when(isGiven(parameters.observability.otlpUrl), to(otlp.to, port(reading.read(otlp.port)))),
    /** AWS documents these addresses for all clusters. */
    podIdentity: reading.when(podIdentity, {
      to: [{ ipBlock: { cidr: '169.254.170.23/32' } }, { ipBlock: { cidr: 'fd00:ec2::23/128' } }],
      ports: [port(80)],
    } satisfies k8s.NetworkPolicyEgressRule),
    component: toComponent,
    /** The realtime model: the stand-in, or the real one on the Internet. */
    model: [
      reading.when(parameters.realtimeLocal.enabled, toComponent('realtime-local')),
      reading.when(not(parameters.realtimeLocal.enabled), outside),
    ],
  }
}

/** The connections that pods accept. */
export const ingress = (reading: Reading) => ({
  callers: {
    from: reading.items(networkPolicy.ingressFrom, byCidr),
    ports: [port(httpPort)],
  } satisfies k8s.NetworkPolicyIngressRule,
  operators: reading.when(isGiven(networkPolicy.adminFrom), {
    from: reading.items(networkPolicy.adminFrom, byCidr),
    ports: [port(httpPort)],
  }) satisfies k8s.NetworkPolicyIngressRule,
  metrics: reading.when(isGiven(networkPolicy.metricsFrom), {
    from: reading.items(networkPolicy.metricsFrom, byCidr),
    ports: [port(metricsPort)],
  }) satisfies k8s.NetworkPolicyIngressRule,
  components: (...components: Component[]): k8s.NetworkPolicyIngressRule => ({
    from: components.map((component) => ({
      podSelector: { matchLabels: selectorLabels(reading, component) },
    })),
    ports: [port(httpPort)],
  }),
})
