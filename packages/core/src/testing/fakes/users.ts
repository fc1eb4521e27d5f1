import { randomUUID } from 'node:crypto'
import {
  Preferences,
  type Place,
  type PreferencesChange,
  type SignInAddress,
  type UserId,
} from '@astrovoice/contracts'
import { buildConsents } from '../builders/index.ts'
import type { ForeignUser, User, Users } from '../../accounts/index.ts'

export class InMemoryUsers implements Users {
  readonly #users = new Map<UserId, User>()

  async find(id: UserId) {
    return this.#users.get(id) ?? null
  }

  async findOrCreate(address: SignInAddress) {
    const isMail = address.includes('@')
    const known = [...this.#users.values()].find((user) => (isMail ? user.email : user.phone) === address)
    if (known) return known
    const user: User = {
      id: randomUUID() as UserId,
      phone: isMail ? null : address,
      email: isMail ? address : null,
      createdAt: new Date().toISOString(),
      presentPlace: null,
      preferences: Preferences.parse({}),
      roles: [],
      consents: {},
    }
    this.#users.set(user.id, user)
    return user
  }

  async adopt({ id, phone, email }: ForeignUser) {
    const known = this.#users.get(id)
    if (known) return known
    const at = new Date().toISOString()
    const none = { presentPlace: null, preferences: Preferences.parse({}), roles: [], consents: {} }
    const user: User = { id, phone, email, createdAt: at, ...none }
    this.#users.set(id, user)
    return user
  }

  async issuerNameOf() {
    return null
  }

  /** Puts a caller in, or changes one; without decisions of its own it agrees to everything. */
  setConsents(id: UserId, consents = buildConsents()) {
    const user = this.#users.get(id)
    const at = new Date().toISOString()
    const preferences = Preferences.parse({})
    const unknown = {
      id,
      phone: null,
      email: null,
      createdAt: at,
      presentPlace: null,
      preferences,
      roles: [],
    }
    this.#users.set(id, { ...(user ?? unknown), consents })
  }

  async setPresentPlace(id: UserId, presentPlace: Place | null) {
    const user = this.#users.get(id)
    if (!user) return null
    const moved = { ...user, presentPlace }
    this.#users.set(id, moved)
    return moved
  }

  async setPreferences(id: UserId, change: PreferencesChange) {
    const user = this.#users.get(id)
    if (!user) return null
    const changed = { ...user, preferences: Preferences.parse({ ...user.preferences, ...change }) }
    this.#users.set(id, changed)
    return changed
  }
}
