import { z } from 'zod'

/** A UUID by its form alone: Amazon Cognito's user ids have versions and variants of their own. */
export const UserId = z.guid().brand<'UserId'>()
export type UserId = z.infer<typeof UserId>

export const BirthProfileId = z.uuid().brand<'BirthProfileId'>()
export type BirthProfileId = z.infer<typeof BirthProfileId>

/** A readable, stable name such as `acharya-vidya`. */
export const AstrologerId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{2,63}$/)
  .brand<'AstrologerId'>()
export type AstrologerId = z.infer<typeof AstrologerId>

export const ConversationId = z.uuid().brand<'ConversationId'>()
export type ConversationId = z.infer<typeof ConversationId>

export const CallId = z.uuid().brand<'CallId'>()
export type CallId = z.infer<typeof CallId>

/** A sign-in on one device. Cognito's have the form of a UUID alone. */
export const DeviceId = z.guid().brand<'DeviceId'>()
export type DeviceId = z.infer<typeof DeviceId>

/** Random: who knows it may read the receipt. */
export const ErasureId = z.uuid().brand<'ErasureId'>()
export type ErasureId = z.infer<typeof ErasureId>

export const ExportId = z.uuid().brand<'ExportId'>()
export type ExportId = z.infer<typeof ExportId>

/** A caller's wallet. Entries of the ledger refer to it, and to no person. */
export const WalletId = z.uuid().brand<'WalletId'>()
export type WalletId = z.infer<typeof WalletId>

/** A payment into a wallet, as this service names it to the payment provider. */
export const PaymentId = z.uuid().brand<'PaymentId'>()
export type PaymentId = z.infer<typeof PaymentId>

/** Money that goes back from a wallet to where it came from. */
export const RefundId = z.uuid().brand<'RefundId'>()
export type RefundId = z.infer<typeof RefundId>

/** What a payment provider told of a payment. */
export const PaymentEventId = z.uuid().brand<'PaymentEventId'>()
export type PaymentEventId = z.infer<typeof PaymentEventId>

/** A line of a caller's consent log. */
export const ConsentEntryId = z.uuid().brand<'ConsentEntryId'>()
export type ConsentEntryId = z.infer<typeof ConsentEntryId>

/** A line of a talk that its caller reported. */
export const LineReportId = z.uuid().brand<'LineReportId'>()
export type LineReportId = z.infer<typeof LineReportId>

/** A line of the audit log. */
export const AuditEntryId = z.uuid().brand<'AuditEntryId'>()
export type AuditEntryId = z.infer<typeof AuditEntryId>

/** One thing that is remembered of a caller. */
export const MemoryId = z.uuid().brand<'MemoryId'>()
export type MemoryId = z.infer<typeof MemoryId>

/** An item of a conversation as the model names it. */
export const ItemId = z.string().min(1).max(64).brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>

/** A town of the place table (a GeoNames id). */
export const PlaceId = z.string().min(1).max(64).brand<'PlaceId'>()
export type PlaceId = z.infer<typeof PlaceId>
