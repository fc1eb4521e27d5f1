import { workAssumptions as work } from '../usage/assumptions.ts'
import { textOf, type Rules } from './rule.ts'

/** Cost of keys, secrets, identities and messages to phones. */
export const securityRules: Rules = {
  'AWS::KMS::Key': (_resource, { logicalId }) => [{ price: 'kms:key', amount: 1, of: logicalId }],
  'AWS::KMS::ReplicaKey': (_resource, { logicalId }) => [{ price: 'kms:key', amount: 1, of: logicalId }],
  'AWS::SecretsManager::Secret': (_resource, { logicalId }) => [
    { price: 'secrets:secret', amount: 1, of: logicalId },
    { price: 'secrets:requests', amount: work.secretReads.value / 1e6, of: logicalId },
    // Each read of a secret uses its key once.
    { price: 'kms:requests', amount: work.secretReads.value / 1e6, of: logicalId },
  ],
  'AWS::PaymentCryptography::Key': (_resource, { logicalId }) => [
    { price: 'payment-cryptography:key', amount: 1, of: logicalId },
  ],
  'AWS::Cognito::UserPool': (resource, { usage }) => [
    {
      price: `cognito:${(textOf(resource, 'UserPoolTier') ?? 'ESSENTIALS').toLowerCase()}`,
      amount: usage.users,
      of: 'people who sign in',
    },
    { price: 'sms:india', amount: usage.signInCodes, of: 'sign-in codes' },
  ],
}

/** Requests to KMS, for all keys together. */
export const kmsRequestsPerMonth = (calls: number) => calls * work.kmsRequestsPerCall.value
