import type { Construct } from 'constructs'
import type { Expression } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import type { Parameters } from '../../parameters/index.ts'
import type { Component } from '../identity.ts'
import { addService } from '../service.ts'
import { addHttpRoute } from './http-route.ts'
import { addAlbIngress } from './ingress.ts'

export interface Exposed {
  readonly host: Expression<string>
  readonly service: Parameters['api']['service']
}

/** A Service, and the chosen way in from outside. */
export function expose(
  reading: Reading,
  scope: Construct,
  component: Component,
  { host, service }: Exposed,
): void {
  addService(reading, scope, component, service)
  addAlbIngress(reading, scope, component, { host })
  addHttpRoute(reading, scope, component, { host })
}
