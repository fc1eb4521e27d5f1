import type { Prisma } from '@astrovoice/prisma-schema'
import type { DataClassName } from '@astrovoice/core'
import { queueNames, queuePrefix, type QueueName } from '@astrovoice/contracts/operations'

/** Where each kind of data is; null where nothing is about a person. */
type Places<Name extends string> = Readonly<Record<Name, DataClassName | null>>

/** Every table. A model of the schema that is missing here does not compile. */
export const tables: Places<Prisma.ModelName> = {
  User: 'account',
  SignIn: 'signIns',
  RefreshToken: 'signIns',
  ConsentEntry: 'consents',
  AuditEntry: 'activity',
  BirthProfile: 'births',
  SecondFactor: 'secondFactor',
  Flag: 'activity',
  OperatorText: 'activity',
  Astrologer: null,
  Conversation: 'conversations',
  Call: 'conversations',
  ConversationItem: 'conversations',
  Wallet: 'wallet',
  CallCharge: 'wallet',
  Payment: 'payments',
  // What they name is a payment.
  PaymentEvent: 'payments',
  PaymentRefund: 'payments',
  LedgerTransaction: 'ledger',
  LedgerEntry: 'ledger',
  DeadLetter: 'jobs',
  Erasure: 'receipts',
  DataExport: 'archives',
  CallerMemory: 'memory',
  ForgottenSpan: 'memory',
  SafetyCount: null,
  LineReport: 'reports',
}

/** Every queue, with its waiting, running and finished jobs. */
export const queues: Places<QueueName> = {
  tts: 'jobs',
  notifications: 'jobs',
  analytics: 'jobs',
  privacy: null,
}

/** Keys of Redis by their beginning; the first that fits counts. */
export const redisKeys: readonly (readonly [prefix: string, place: DataClassName | null])[] = [
  ['{calls}:active', 'liveCalls'],
  ['{calls}:caller:', 'liveCalls'],
  ['{calls}:', 'callEnds'],
  ['sign-in-code:', 'signInCodes'],
  ['idempotency:', 'requestKeys'],
  ['memory:', 'memory'],
  ['revoked:', 'revocations'],
  ['signed-out:', 'signIns'],
  ['budget:signInCodes', 'codeCounts'],
  ['budget:signInTries', 'codeCounts'],
  ['budget:', 'requestCounts'],
  // Play money: amounts, and payments by their ids.
  ['{dev-payments}:', null],
  ['{dev-inbox}:', 'messages'],
  [`${queuePrefix}:rate`, null],
  ...queueNames.map((queue) => [`${queuePrefix}:${queue}:events`, 'queueLog'] as const),
  [`${queuePrefix}:`, 'jobs'],
  ['readiness', null],
]

/** What a key of Redis is about. @throws Error when the table lacks it. */
export function placeOfKey(key: string): DataClassName | null {
  const entry = redisKeys.find(([prefix]) => key.startsWith(prefix))
  if (!entry) throw new Error(`The key ${key} has no place in the table of keys; add its beginning there.`)
  return entry[1]
}

/** Files of the object store by the beginning of their key. */
export const files: readonly (readonly [prefix: string, place: DataClassName])[] = [
  ['summaries/', 'spokenSummaries'],
  ['exports/', 'archives'],
]
