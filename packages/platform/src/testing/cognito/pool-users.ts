import { randomUUID } from 'node:crypto'
import { CognitoRefusal } from './cognito-refusal.ts'

export interface PoolUser {
  readonly sub: string
  readonly username: string
  readonly attributes: Readonly<Record<string, string | boolean>>
  readonly groups: string[]
}

/** A user id as Cognito makes them: a UUID by its form, with a version and a variant of no RFC. */
const newSub = () => randomUUID().replace(/-4(...)-./, '-7$1-0')

/** Users by the name that they sign in with: an address, or a provider's name of them. */
export class PoolUsers {
  readonly byName = new Map<string, PoolUser>()

  /** A user of the pool's own is named by the id, with the address as an alias; one of a provider by the provider. */
  add(name: string, attributes: PoolUser['attributes']): PoolUser {
    const sub = newSub()
    const username = name.startsWith('Google_') ? name : sub
    const user = { sub, username, attributes, groups: [] }
    this.byName.set(name, user)
    return user
  }

  /** By alias, name, or the id of a user of the pool's own. @throws CognitoRefusal */
  find(name: string): PoolUser {
    const user = this.byName.get(name) ?? [...this.byName.values()].find(({ username }) => username === name)
    if (!user) throw new CognitoRefusal('UserNotFoundException', 'User does not exist.')
    return user
  }

  remove(user: PoolUser): void {
    for (const [name, each] of this.byName) if (each === user) this.byName.delete(name)
  }
}
