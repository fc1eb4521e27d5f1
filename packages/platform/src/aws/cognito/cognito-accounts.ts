import {
  AdminDeleteUserCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import type { UserId } from '@astrovoice/contracts'
import type { Identity, Users } from '@astrovoice/core'
import { isNamed } from '../is-named.ts'

export interface CognitoAccountsOptions {
  readonly client: Pick<CognitoIdentityProviderClient, 'send'>
  readonly userPoolId: string
  readonly users: Pick<Users, 'issuerNameOf'>
}

/** What the service does with users of a pool on its own authority. A user whom the pool does not know is done with. */
export function createCognitoAccounts({
  client,
  userPoolId,
  users,
}: CognitoAccountsOptions): Pick<Identity, 'endAll' | 'erase'> {
  const nameOf = async (userId: UserId) => ({
    UserPoolId: userPoolId,
    Username: (await users.issuerNameOf(userId)) ?? userId,
  })
  const ignoreUnknown = (error: unknown) => {
    if (!isNamed(error, ['UserNotFoundException'])) throw error
  }
  return {
    async endAll(userId) {
      await client.send(new AdminUserGlobalSignOutCommand(await nameOf(userId))).catch(ignoreUnknown)
    },
    async erase(userId) {
      await client.send(new AdminDeleteUserCommand(await nameOf(userId))).catch(ignoreUnknown)
    },
  }
}
