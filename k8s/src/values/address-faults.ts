import { all, equals, isGiven, matches, not } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { admin, exposure, config, standIns } = parameters
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

/** Public addresses that callers cannot reach, and nobody to complain to. */
export const addressFaults: readonly Fault[] = [
  {
    message:
      'config.grievance.email is empty; give the address that notices name for complaints about data, or allow stand-ins where nothing is real',
    isBroken: all(equals(standIns, 'refused'), not(isGiven(config.grievance.email))),
  },
  {
    message: 'admin.url is empty, but admin.enabled; give the address by which operators reach it',
    isBroken: all(admin.enabled, not(isGiven(admin.url))),
  },
  {
    message:
      'admin.clientId is empty, but admin.enabled and config.identity.issuer is cognito; give the client of the admin',
    isBroken: all(admin.enabled, equals(config.identity.issuer, 'cognito'), not(isGiven(admin.clientId))),
  },
  hostFault('apiHost'),
  hostFault('gatewayHost'),
  urlFault('publicUrl', 'apiHost'),
  urlFault('gatewayUrl', 'gatewayHost'),
]
