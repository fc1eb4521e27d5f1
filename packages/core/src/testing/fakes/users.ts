import { randomUUID } from 'node:crypto'
import type { Place, SignInAddress, UserId } from '@astrovoice/contracts'
import type { User, Users } from '../../accounts/index.ts'

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
      roles: [],
    }
    this.#users.set(user.id, user)
    return user
  }

  async setPresentPlace(id: UserId, presentPlace: Place | null) {
    const user = this.#users.get(id)
    if (!user) return null
    const moved = { ...user, presentPlace }
    this.#users.set(id, moved)
    return moved
  }
}
