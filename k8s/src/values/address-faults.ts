import { all, equals, isGiven, matches, not } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { exposure, config } = parameters
const isExposed = not(equals(exposure.kind, 'none'))

/** This machine, by each of its names; other callers would reach their own machine. */
const local = /^https?:\/\/(localhost|127\.[0-9.]+|0\.0\.0\.0|\[::1?\])(:[0-9]+)?(\/|$)/

const hostFault = (name: 'apiHost' | 'gatewayHost'): Fault => ({
  message: `exposure.${name} is empty, but exposure.kind says that callers come in by a host name; give it`,
  isBroken: all(isExposed, not(isGiven(exposure[name]))),
})

const urlFault = (name: 'publicUrl' | 'gatewayUrl', host: string): Fault => ({
  message: `config.${name} is an address of the pod itself, but exposure.kind lets callers in from elsewhere; give https:// and exposure.${host}`,
  isBroken: all(isExposed, matches(config[name], local)),
})

/** Public addresses that callers cannot reach. */
export const addressFaults: readonly Fault[] = [
  hostFault('apiHost'),
  hostFault('gatewayHost'),
  urlFault('publicUrl', 'apiHost'),
  urlFault('gatewayUrl', 'gatewayHost'),
]
