import { CognitoRefusal } from './cognito-refusal.ts'
import type { OneTimeCodes } from './one-time-codes.ts'
import type { PoolTokens } from './pool-tokens.ts'
import type { PoolUsers } from './pool-users.ts'
import type { RefreshFamilies, StartedToken } from './refresh-families.ts'

type Input = Readonly<Record<string, unknown>>
export type Operations = Readonly<Record<string, (input: Input) => object | Promise<object>>>

export interface PoolParts {
  readonly users: PoolUsers
  readonly codes: OneTimeCodes
  readonly families: RefreshFamilies
  readonly tokens: PoolTokens
}

/** `AuthenticationResult` of a sign-in or a refresh. */
export const issueResult = async (tokens: PoolTokens, { family, token }: StartedToken) => ({
  ...(await tokens.sign(family)),
  RefreshToken: token,
  ExpiresIn: 3600,
  TokenType: 'Bearer',
})

/** What the pool does, by Cognito's API reference. */
export function describeOperations({ users, codes, families, tokens }: PoolParts): Operations {
  const issue = async (begun: StartedToken) => ({ AuthenticationResult: await issueResult(tokens, begun) })
  return {
    AdminCreateUser({ Username: username, UserAttributes: given, TemporaryPassword: password }) {
      if (password !== undefined) throw new CognitoRefusal('InvalidParameterException', 'No passwords here')
      if (users.byName.has(String(username)))
        throw new CognitoRefusal('UsernameExistsException', 'User already exists')
      const attributes = (given as { Name: string; Value: string }[]).map(
        ({ Name, Value }) => [Name, Value] as const,
      )
      const { sub } = users.add(String(username), Object.fromEntries<string>(attributes))
      // Without a password they are confirmed at once.
      return { User: { Username: sub, UserStatus: 'CONFIRMED', Enabled: true } }
    },
    InitiateAuth({ AuthFlow: flow, AuthParameters: parameters }) {
      if (flow !== 'USER_AUTH') throw new CognitoRefusal('InvalidParameterException', 'Unsupported flow')
      const given = parameters as Record<string, string>
      const username = given['USERNAME'] ?? ''
      return codes.begin(username, given['PREFERRED_CHALLENGE'] ?? '', users.byName.has(username))
    },
    async RespondToAuthChallenge({
      ChallengeName: challenge,
      Session: session,
      ChallengeResponses: answers,
    }) {
      const given = answers as Record<string, string>
      const user = users.find(codes.finish(String(session), String(challenge), given))
      return { ...(await issue(families.begin(user))), ChallengeParameters: {} }
    },
    GetTokensFromRefreshToken: ({ RefreshToken: token }) => issue(families.rotate(String(token))),
    RevokeToken({ Token: token }) {
      families.revoke(String(token))
      return {}
    },
    AdminUserGlobalSignOut({ Username: name }) {
      families.revokeAll(users.find(String(name)))
      return {}
    },
    AdminDeleteUser({ Username: name }) {
      const user = users.find(String(name))
      families.revokeAll(user)
      users.remove(user)
      return {}
    },
  }
}
