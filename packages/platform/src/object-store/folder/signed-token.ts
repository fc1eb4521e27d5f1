import { createHmac, timingSafeEqual } from 'node:crypto'

/** A permission to read one file until a moment; only holders of the key can write one. */
export interface Permission {
  readonly key: string
  readonly expiresAtMs: number
}

const sign = (body: string, signingKey: string) =>
  createHmac('sha256', signingKey).update(body).digest('base64url')

/** Writes a permission so that it fits into an address. */
export function signPermission({ key, expiresAtMs }: Permission, signingKey: string): string {
  const body = Buffer.from(`${expiresAtMs}:${key}`).toString('base64url')
  return `${body}.${sign(body, signingKey)}`
}

/** Reads a permission; null when it was not signed with this key, was changed, or has expired. */
export function openPermission(token: string, signingKey: string, nowMs: number): Permission | null {
  const dot = token.indexOf('.')
  const body = token.slice(0, dot)
  const given = Buffer.from(token.slice(dot + 1))
  const expected = Buffer.from(sign(body, signingKey))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const text = Buffer.from(body, 'base64url').toString()
  const colon = text.indexOf(':')
  const permission = { expiresAtMs: Number(text.slice(0, colon)), key: text.slice(colon + 1) }
  return permission.expiresAtMs > nowMs ? permission : null
}
