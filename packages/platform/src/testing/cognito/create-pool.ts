import { readFile } from 'node:fs/promises'
import {
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider'
import { emulatorClient, type Emulator } from '../aws/emulators.ts'

type Properties = Readonly<Record<string, unknown>>

/** A user pool of an emulator, with the settings of ours. */
export interface EmulatedPool {
  readonly endpoint: string
  readonly region: string
  readonly userPoolId: string
  readonly clientId: string
  /** One of the addresses that the pool’s pages may send a caller back to. */
  readonly callbackUrl: string
  /** For what the service itself does not do. */
  readonly admin: CognitoIdentityProviderClient
}

/** What CloudFormation and the API call the same; triggers, messages and passkeys name other resources. */
const poolSettings = [
  'Policies',
  'UsernameAttributes',
  'UsernameConfiguration',
  'AutoVerifiedAttributes',
  'AdminCreateUserConfig',
  'AccountRecoverySetting',
  'UserAttributeUpdateSettings',
  'Schema',
  'UserPoolTier',
] as const satisfies readonly (keyof CreateUserPoolCommandInput)[]

const clientSettings = [
  'ClientName',
  'GenerateSecret',
  'ExplicitAuthFlows',
  'AllowedOAuthFlows',
  'AllowedOAuthFlowsUserPoolClient',
  'AllowedOAuthScopes',
  'CallbackURLs',
  'LogoutURLs',
  'PreventUserExistenceErrors',
  'EnableTokenRevocation',
  'AuthSessionValidity',
  'AccessTokenValidity',
  'IdTokenValidity',
  'RefreshTokenValidity',
  'TokenValidityUnits',
  'RefreshTokenRotation',
] as const satisfies readonly (keyof CreateUserPoolClientCommandInput)[]

const pick = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)))

/** The resources of a type in the template of our pool, which `make check-aws` synthesizes. */
async function readTemplate() {
  const file = process.env['USER_POOL_TEMPLATE']
  if (!file) throw new Error('USER_POOL_TEMPLATE names no template; run these tests with `make check-aws`.')
  const { Resources } = JSON.parse(await readFile(file, 'utf8')) as {
    Resources: Record<string, { Type: string; Properties: Properties }>
  }
  return (type: string) =>
    Object.values(Resources)
      .filter(({ Type }) => Type === `AWS::Cognito::${type}`)
      .map(({ Properties }) => Properties)
}

/** Creates a pool, its groups and the app’s client as our infrastructure describes them. */
export async function createPool(emulator: Emulator): Promise<EmulatedPool> {
  const { endpoint, region, ...options } = emulatorClient(emulator)
  const admin = new CognitoIdentityProviderClient({ endpoint, region, ...options })
  const find = await readTemplate()
  const [pool = {}] = find('UserPool')
  const { UserPool } = await admin.send(
    new CreateUserPoolCommand({ PoolName: 'callers', ...pick(pool, poolSettings) }),
  )
  const userPoolId = UserPool?.Id ?? ''
  for (const { GroupName, Description } of find('UserPoolGroup')) {
    const group = { GroupName: String(GroupName), Description: String(Description) }
    await admin.send(new CreateGroupCommand({ UserPoolId: userPoolId, ...group }))
  }
  const app = find('UserPoolClient').find(({ ClientName }) => ClientName === 'app') ?? {}
  const { UserPoolClient } = await admin.send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: 'app',
      ...pick(app, clientSettings),
      SupportedIdentityProviders: ['COGNITO'],
    }),
  )
  return {
    admin,
    userPoolId,
    endpoint,
    region,
    clientId: UserPoolClient?.ClientId ?? '',
    callbackUrl: UserPoolClient?.CallbackURLs?.[0] ?? '',
  }
}
