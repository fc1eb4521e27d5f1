import type { Prisma } from '@astrovoice/prisma-schema'

/**
 * JSON as Postgres takes it, without NUL and without half surrogate pairs. A model may write one, and the call
 * must still be stored.
 */
export function toStorableJson(value: unknown): Prisma.InputJsonValue {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed()
  if (Array.isArray(value)) return value.map(toStorableJson)
  if (typeof value !== 'object' || value === null) return value as Prisma.InputJsonValue
  const entries = Object.entries(value).map(([key, each]) => [toStorableJson(key), toStorableJson(each)])
  return Object.fromEntries(entries) as Prisma.InputJsonObject
}
