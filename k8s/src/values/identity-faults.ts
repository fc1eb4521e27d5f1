import { all, equals, isGiven, not } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { config } = parameters
const { identity } = config
const areInCognito = equals(identity.issuer, 'cognito')

const missing = (name: string, given: Parameters<typeof isGiven>[0], what: string): Fault => ({
  message: `config.${name} is empty, but config.identity.issuer is cognito; give ${what}`,
  isBroken: all(areInCognito, not(isGiven(given))),
})

/** Settings of sign-in with which no caller could sign in. */
export const identityFaults: readonly Fault[] = [
  missing('identity.userPoolId', identity.userPoolId, 'the user pool'),
  missing('identity.clientId', identity.clientId, 'the client of the app'),
  missing('awsRegion', config.awsRegion, 'the region of the user pool'),
  {
    message:
      'config.identity.domain is empty, but config.identity.providers names providers; give the address of the pool’s pages',
    isBroken: all(areInCognito, isGiven(identity.providers), not(isGiven(identity.domain))),
  },
]
