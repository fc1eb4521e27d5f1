import type { Construct } from 'constructs'
import type { Expression } from '../../expressions/index.ts'
import type { Reading } from '../../manifests/reading.ts'
import type { Component } from '../identity.ts'
import { addService } from '../service.ts'
import { addHttpRoute } from './http-route.ts'
import { addAlbIngress } from './ingress.ts'

/** A Service, and the way in from outside that was chosen. */
export function expose(
  reading: Reading,
  scope: Construct,
  component: Component,
  host: Expression<string>,
): void {
  addService(reading, scope, component)
  addAlbIngress(reading, scope, component, host)
  addHttpRoute(reading, scope, component, host)
}
