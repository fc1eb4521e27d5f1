import { z } from 'zod'

export const UserId = z.uuid().brand<'UserId'>()
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

/** An item of a conversation as the model names it. */
export const ItemId = z.string().min(1).max(64).brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>

/** A town of the place table (a GeoNames id). */
export const PlaceId = z.string().min(1).max(64).brand<'PlaceId'>()
export type PlaceId = z.infer<typeof PlaceId>
