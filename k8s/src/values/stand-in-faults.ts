import {
  all,
  beginsWith,
  equals,
  isGiven,
  not,
  type Condition,
  type Expression,
} from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { admin, standIns, config, files, realtimeLocal } = parameters

const fault = (isChosen: Condition, what: string, remedy: string): Fault => ({
  message: `${what}, and standIns is refused; ${remedy}, or allow stand-ins where nothing is real`,
  isBroken: all(equals(standIns, 'refused'), isChosen),
})

const isPlain = (url: Expression<string>) => all(isGiven(url), not(beginsWith(url, 'https://')))

/** Stand-ins for real services. Services refuse the same, and also those that only a Secret names. */
export const standInFaults: readonly Fault[] = [
  fault(
    equals(config.identity.issuer, 'local'),
    'config.identity.issuer is local, an issuer of tokens that the API runs itself',
    'set it to cognito with its user pool',
  ),
  fault(
    equals(config.messenger, 'dev-inbox'),
    'config.messenger is dev-inbox, which anybody can read',
    'set it to none',
  ),
  fault(
    equals(config.analytics, 'folder'),
    'config.analytics is folder, which stands in for an analytics sink',
    'set it to none',
  ),
  fault(
    equals(config.payments.provider, 'sandbox'),
    'config.payments.provider is sandbox, whose page lets anybody have money for nothing',
    'set it to none or to a provider that takes money',
  ),
  fault(
    equals(files.store, 'folder'),
    'files.store is folder, which stands in for an object store',
    'set it to s3 with files.s3.bucket',
  ),
  fault(
    realtimeLocal.enabled,
    'realtimeLocal is enabled, which stands in for the realtime model and its speech',
    'disable it',
  ),
  fault(
    all(not(realtimeLocal.enabled), isPlain(config.openaiBaseUrl)),
    'config.openaiBaseUrl begins with http, as only a stand-in for the model does',
    'give an address that begins with https',
  ),
  fault(
    all(admin.enabled, isPlain(admin.url), not(beginsWith(admin.url, 'http://localhost:'))),
    'admin.url begins with http, which carries sign-ins of operators in the open',
    'give an address that begins with https, or http://localhost:PORT for a forwarded port',
  ),
  fault(
    isPlain(config.fallback.baseUrl),
    'config.fallback.baseUrl begins with http, as only a stand-in for the model does',
    'give an address that begins with https',
  ),
]
