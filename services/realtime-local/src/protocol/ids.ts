import { randomBytes } from 'node:crypto'

/** An identifier shaped like OpenAI's: a prefix that tells what it names, and 16 random bytes. */
export function newId(prefix: 'sess' | 'conv' | 'event' | 'item' | 'resp' | 'call' | 'ek'): string {
  return `${prefix}_${randomBytes(16).toString('base64url')}`
}
