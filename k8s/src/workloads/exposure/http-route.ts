import type { Construct } from 'constructs'
import { all, equals, isGiven, type Expression } from '../../expressions/index.ts'
import { addCustomResource } from '../../manifests/manifest.ts'
import type { Reading } from '../../manifests/reading.ts'
import { parameters as p } from '../../parameters/index.ts'
import { httpPort } from '../deployment.ts'
import { metadataOf, readName, type Component } from '../identity.ts'

const { gatewayApi } = p.exposure

/** A route of the Gateway API. Requests have no time limit: a call is one request. */
export function addHttpRoute(
  reading: Reading,
  scope: Construct,
  component: Component,
  {
    host,
    gatewayName = gatewayApi.gatewayName,
  }: { host: Expression<string>; gatewayName?: Expression<string> },
): void {
  const { gatewayNamespace, sectionName } = gatewayApi
  const isRouted = all(equals(p.exposure.kind, 'gateway-api'), isGiven(host), isGiven(gatewayName))
  reading.given(isRouted, () =>
    addCustomResource(reading, [scope, 'route'], {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: metadataOf(reading, component),
      spec: {
        parentRefs: [
          {
            group: 'gateway.networking.k8s.io',
            kind: 'Gateway',
            name: reading.read(gatewayName),
            namespace: reading.when(isGiven(gatewayNamespace), reading.read(gatewayNamespace)),
            sectionName: reading.when(isGiven(sectionName), reading.read(sectionName)),
          },
        ],
        hostnames: [reading.read(host)],
        rules: [
          {
            matches: [{ path: { type: 'PathPrefix', value: '/' } }],
            timeouts: { request: '0s' },
            backendRefs: [
              { group: '', kind: 'Service', name: readName(reading, component), port: httpPort, weight: 1 },
            ],
          },
        ],
      },
    }),
  )
}
