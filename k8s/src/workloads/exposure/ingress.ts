import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { all, equals, isGiven, join, not, secondsOf, text, type Expression } from '../../expressions/index.ts'
import { addManifest } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p } from '../../parameters/index.ts'
import { metadataOf, readName, type Component } from '../identity.ts'

const { alb } = p.exposure
const annotation = (name: string) => `alb.ingress.kubernetes.io/${name}`

/** A load balancer: who may reach it, and which Ingresses share it. */
export interface LoadBalancer {
  readonly scheme: Expression<string>
  readonly groupName: Expression<string>
  readonly annotations: Expression<Record<string, string>>
}

/** An Ingress for an Application Load Balancer, whose timeouts are those of the timing budget. */
export function addAlbIngress(
  reading: Reading,
  scope: Construct,
  component: Component,
  { host, loadBalancer = alb }: { host: Expression<string>; loadBalancer?: LoadBalancer },
): void {
  reading.given(all(equals(p.exposure.kind, 'alb'), isGiven(host)), () =>
    addManifest(reading, [scope, 'ingress'], k8s.KubeIngress, {
      metadata: { ...metadataOf(reading, component), annotations: annotate(reading, loadBalancer) },
      spec: {
        ingressClassName: reading.read(alb.className),
        rules: [
          {
            host: reading.read(host),
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name: readName(reading, component), port: { name: 'http' } } },
                },
              ],
            },
          },
        ],
      },
    }),
  )
}

const annotate = (
  reading: Reading,
  { scheme, groupName, annotations }: LoadBalancer,
): Record<string, string> => ({
  [annotation('scheme')]: reading.read(scheme),
  // Straight to the pods: a node in between would outlive a drained pod.
  [annotation('target-type')]: 'ip',
  [annotation('group.name')]: reading.read(groupName),
  [annotation('listen-ports')]: '[{"HTTP":80},{"HTTPS":443}]',
  [annotation('ssl-redirect')]: '443',
  [annotation('certificate-arn')]: reading.when(
    isGiven(alb.certificateArns),
    reading.read(join(alb.certificateArns, ',')),
  ),
  [annotation('ip-address-type')]: reading.when(not(equals(p.ipFamily, 'ipv4')), 'dualstack'),
  [annotation('healthcheck-path')]: '/readyz',
  [annotation('load-balancer-attributes')]: reading.read(
    text`idle_timeout.timeout_seconds=${secondsOf(p.timing.loadBalancerIdleMs)}`,
  ),
  [annotation('target-group-attributes')]: reading.read(
    text`deregistration_delay.timeout_seconds=${secondsOf(p.timing.deregistrationMs)}`,
  ),
  ...reading.entries(annotations),
})
