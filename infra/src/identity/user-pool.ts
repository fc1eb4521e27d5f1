import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Duration } from 'aws-cdk-lib/core'
import { retentionDays } from '@astrovoice/contracts'
import type { AdminRole } from '@astrovoice/contracts/admin'
import { createSmallFunction } from '../custom-resources/small-function.ts'
import { acknowledge } from '../nag/acknowledge.ts'
import { allow } from '../permissions/allow.ts'
import { arnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { SocialProviders } from './social-providers.ts'

/** Roles of the admin, which access tokens list; docs/runbooks/admin.md has what each may do. */
const groups = {
  viewer: 'sees the admin',
  support: 'looks callers up',
  editor: 'changes astrologers and texts',
  operator: 'works with queues, dead letters and flags',
  owner: 'may do everything at the admin',
} as const satisfies Record<AdminRole, string>

const noPhoneResource = 'A message to a phone number has no resource that a policy could name.'

/**
 * Users sign in by a code to their phone or mail, or by Google or Apple. No attribute is required: those two
 * send no phone number, and a required attribute can never change.
 */
export function createUserPool(stack: AstroVoiceStack, key: IKey): UserPool {
  const pool = new UserPool(stack, 'UserPool', {
    userPoolName: stack.name(),
    featurePlan: FeaturePlan.ESSENTIALS,
    // The API creates callers, without passwords. A stranger who signs up could put one on another's address.
    selfSignUpEnabled: false,
    signInCaseSensitive: false,
    signInAliases: { email: true, phone: true },
    autoVerify: { email: true, phone: true },
    keepOriginal: { email: true, phone: true },
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, emailOtp: true, smsOtp: true, passkey: true },
    },
    passkeyRelyingPartyId: stack.stage.domainName,
    // Operators enrol an authenticator. A user who has one gets no one-time code in place of both factors.
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(1),
    },
    accountRecovery: AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA,
    smsRole: createSmsRole(stack),
    smsRoleExternalId: stack.name('sms'),
    // Cognito encrypts codes for our sender under it.
    ...(stack.stage.identity.sms && { customSenderKmsKey: key }),
    deletionProtection: stack.stage.isDataKept,
    removalPolicy: stack.dataRemovalPolicy,
  })
  for (const [groupName, description] of Object.entries(groups)) {
    new CfnUserPoolGroup(stack, `Group-${groupName}`, { userPoolId: pool.userPoolId, groupName, description })
  }
  addTriggers(stack, pool)
  addSmsSender(stack, pool, key)
  acknowledge(pool, {
    COG2: 'One-time codes are the first factor; Cognito cannot request a second one of the same user.',
    COG8: 'The Plus tier costs $0.02 per user a month and protects passwords; users here sign in by codes.',
  })
  return pool
}

/** Sends codes to phones with the registration that India demands. */
function addSmsSender(stack: AstroVoiceStack, pool: UserPool, key: IKey): void {
  const { sms } = stack.stage.identity
  if (!sms) return
  const sender = createSmallFunction(stack, {
    name: 'sms-sender',
    entry: new URL('./sms-sender/main.ts', import.meta.url),
    usesRequire: true,
    environment: { keyArn: key.keyArn, ...sms },
    permissions: [
      { actions: ['kms:Decrypt'], resources: [key.keyArn] },
      { actions: ['sns:Publish'], resources: ['*'], reason: noPhoneResource },
    ],
  })
  pool.addTrigger(UserPoolOperation.CUSTOM_SMS_SENDER, sender)
}

/** Names a second factor in access tokens. */
function addTriggers(stack: AstroVoiceStack, pool: UserPool): void {
  const triggers = createSmallFunction(stack, {
    name: 'sign-in-triggers',
    entry: new URL('./sign-in-triggers/handler.ts', import.meta.url),
    permissions: [
      {
        actions: ['cognito-idp:AdminGetUser'],
        resources: [arnOf(stack, 'cognito-idp', 'userpool/*')],
        reason: 'The pool needs its triggers first, so that they cannot name it.',
      },
    ],
  })
  pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, triggers, LambdaVersion.V2_0)
}

/** Lets Cognito send codes; codes to India leave by the local route only from a region in India. */
function createSmsRole(stack: AstroVoiceStack): Role {
  const role = new Role(stack, 'SmsRole', {
    assumedBy: new ServicePrincipal('cognito-idp.amazonaws.com', {
      conditions: {
        StringEquals: { 'sts:ExternalId': stack.name('sms'), 'aws:SourceAccount': stack.account },
      },
    }),
  })
  allow(role, {
    actions: ['sns:Publish'],
    resources: ['*'],
    reason: noPhoneResource,
  })
  return role
}

const domainPrefixOf = (stack: AstroVoiceStack) => `${stack.name()}-${stack.account}`

/** Where the pool's pages are. */
export const domainOf = (stack: AstroVoiceStack): string =>
  `https://${domainPrefixOf(stack)}.auth.${stack.region}.amazoncognito.com`

/**
 * The app's client: no secret (a phone keeps none), code grant with PKCE, no raw passwords, rotating refresh
 * tokens.
 */
export function addAppClient(
  stack: AstroVoiceStack,
  pool: UserPool,
  providers: SocialProviders,
): UserPoolClient {
  const { callbackUrls, logoutUrls } = stack.stage.identity
  const client = pool.addClient('App', {
    userPoolClientName: 'app',
    generateSecret: false,
    authFlows: { user: true, userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PHONE, OAuthScope.PROFILE],
      callbackUrls: [...callbackUrls],
      logoutUrls: [...logoutUrls],
    },
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO, ...providers.names],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    // As long as a code of ours lives.
    authSessionValidity: Duration.minutes(15),
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(retentionDays.signIns),
    refreshTokenRotationGracePeriod: Duration.seconds(60),
  })
  for (const provider of providers.resources) client.node.addDependency(provider)
  pool.addDomain('Domain', { cognitoDomain: { domainPrefix: domainPrefixOf(stack) } })
  return client
}
