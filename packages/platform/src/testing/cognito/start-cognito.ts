import type { Clock } from '@astrovoice/contracts/clock'
import { startAwsStub, type AwsReply, type AwsRequest, type AwsStub } from '../aws/start-aws-stub.ts'
import { CognitoRefusal } from './cognito-refusal.ts'
import { OneTimeCodes } from './one-time-codes.ts'
import { describeOperations, issueResult } from './pool-operations.ts'
import { createPoolTokens } from './pool-tokens.ts'
import { PoolUsers, type PoolUser } from './pool-users.ts'
import { ProviderGrants, type Grant } from './provider-grants.ts'
import { RefreshFamilies } from './refresh-families.ts'

const userPoolId = 'ap-south-1_Example01'
const clientId = '4exampleclient0example'

export interface StandInCognito {
  readonly requests: AwsStub['requests']
  readonly endpoint: string
  readonly region: string
  readonly userPoolId: string
  readonly clientId: string
  /** The newest code that was sent to an address. */
  codeSentTo(address: string): string
  /** Signs in at Google's page, and returns the code that the page gives to the app. */
  grant(grant: Grant): string
  /** The users that the pool has, by the names they sign in with. */
  readonly users: ReadonlyMap<string, PoolUser>
  /** Each refuses one of the next requests. */
  readonly refusals: CognitoRefusal[]
  stop(): Promise<void>
}

/**
 * USER_AUTH with one-time codes, rotating refresh tokens, revocation, deletion, and the token endpoint of the pool's
 * pages, by Cognito's API reference and guide. Its clock is the given one.
 */
export async function startCognito(clock: Clock): Promise<StandInCognito> {
  const issuer = `https://cognito-idp.ap-south-1.amazonaws.com/${userPoolId}`
  const tokens = await createPoolTokens(issuer, clientId, clock)
  const [users, codes, families] = [new PoolUsers(), new OneTimeCodes(clock), new RefreshFamilies(clock)]
  const grants = new ProviderGrants(clientId, clock)
  const operations = describeOperations({ users, codes, families, tokens })
  const refusals: CognitoRefusal[] = []

  async function perform({ headers, body, service }: AwsRequest): Promise<object> {
    const operation = String(headers['x-amz-target']).replace(/^AWSCognitoIdentityProviderService\./, '')
    const input = JSON.parse(body) as Readonly<Record<string, unknown>>
    const isAdmin = operation.startsWith('Admin')
    if (isAdmin && service !== 'cognito-idp')
      throw new CognitoRefusal('MissingAuthenticationTokenException', 'Missing Authentication Token')
    const [name, value] = isAdmin ? ['UserPoolId', userPoolId] : ['ClientId', clientId]
    if (input[name] !== value)
      throw new CognitoRefusal('ResourceNotFoundException', `${name} does not exist.`)
    const ordered = refusals.shift()
    if (ordered) throw ordered
    const act = operations[operation]
    if (!act) throw new CognitoRefusal('InvalidParameterException', `${operation} is unknown here.`)
    return act(input)
  }

  async function exchange(form: URLSearchParams): Promise<AwsReply> {
    const grant = grants.take(form)
    if (!grant) return { status: 400, body: { error: 'invalid_grant' } }
    const { email, isVerified } = grant
    const name = `Google_${email}`
    const user = users.byName.get(name) ?? users.add(name, { email, email_verified: isVerified })
    const { AccessToken, IdToken, RefreshToken } = await issueResult(tokens, families.begin(user))
    const body = { access_token: AccessToken, id_token: IdToken, refresh_token: RefreshToken }
    return { body: { ...body, token_type: 'Bearer', expires_in: 3600 } }
  }

  const stub = await startAwsStub(async (request) => {
    if (request.path === `/${userPoolId}/.well-known/jwks.json`) return { body: { keys: [tokens.jwk] } }
    if (request.path === '/oauth2/token') return exchange(new URLSearchParams(request.body))
    try {
      return { body: await perform(request) }
    } catch (error) {
      if (!(error instanceof CognitoRefusal)) throw error
      return { status: 400, body: { __type: error.name, message: error.message } }
    }
  })
  return {
    ...stub,
    userPoolId,
    clientId,
    users: users.byName,
    refusals,
    codeSentTo: (address) => codes.sentTo(address),
    grant: (grant) => grants.add(grant),
  }
}
