import { k8s } from 'cdk8s-plus-27'
import type { Construct } from 'constructs'
import { equals, isGiven, join, not, secondsOf, text, type Expression } from '../../expressions/index.ts'
import { addManifest } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p } from '../../parameters/index.ts'
import { metadataOf, readName, type Component } from '../identity.ts'

const { alb } = p.exposure
const annotation = (name: string) => `alb.ingress.kubernetes.io/${name}`

/** An Ingress for an Application Load Balancer, whose timeouts are those of the timing budget. */
export function addAlbIngress(
  reading: Reading,
  scope: Construct,
  component: Component,
  host: Expression<string>,
): void {
  reading.given(equals(p.exposure.kind, 'alb'), () =>
    addManifest(reading, [scope, 'ingress'], k8s.KubeIngress, {
      metadata: { ...metadataOf(reading, component), annotations: annotate(reading) },
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

const annotate = (reading: Reading): Record<string, string> => ({
  [annotation('scheme')]: reading.read(alb.scheme),
  // Straight to the pods: a node in between would outlive a drained pod.
  [annotation('target-type')]: 'ip',
  [annotation('group.name')]: reading.read(alb.groupName),
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
  ...reading.entries(alb.annotations),
})
