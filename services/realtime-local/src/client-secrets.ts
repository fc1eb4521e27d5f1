import { newId } from './protocol/ids.ts'
import type { SessionPatch } from './protocol/session-schema.ts'

/** How many secrets are kept; a new one replaces the oldest. */
const maxSecrets = 1000

interface Secret {
  readonly expiresAtMs: number
  readonly session: SessionPatch | null
}

/**
 * Keys that a server requests on behalf of one client. Each opens sessions for a while, with a configuration.
 */
export class ClientSecrets {
  readonly #secrets = new Map<string, Secret>()

  /** `lifeS` in seconds; the session it opens begins with `session`. */
  create(lifeS: number, session: SessionPatch | null): { value: string; expires_at: number } {
    const value = newId('ek')
    const expiresAtMs = Date.now() + lifeS * 1000
    this.#secrets.set(value, { expiresAtMs, session })
    const [oldest] = this.#secrets.keys()
    if (this.#secrets.size > maxSecrets && oldest) this.#secrets.delete(oldest)
    return { value, expires_at: Math.floor(expiresAtMs / 1000) }
  }

  /** Null for a secret that is unknown or has expired. */
  find(value: string): Secret | null {
    const secret = this.#secrets.get(value)
    return secret && secret.expiresAtMs > Date.now() ? secret : null
  }
}

export const isClientSecret = (key: string): boolean => key.startsWith('ek_')
