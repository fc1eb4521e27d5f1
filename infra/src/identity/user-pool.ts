import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Duration } from 'aws-cdk-lib/core'
import { acknowledge } from '../nag/acknowledge.ts'
import { allow } from '../permissions/allow.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { SocialProviders } from './social-providers.ts'

/** The roles of users; the access token lists them. */
const groups = { admin: 'operates the service', astrologer: 'looks after an astrologer’s persona' } as const

/**
 * Users sign in by a code to their phone or mail, or by Google or Apple. No attribute is required: those two
 * send no phone number, and a required attribute can never change.
 */
export function createUserPool(stack: AstroVoiceStack): UserPool {
  const pool = new UserPool(stack, 'UserPool', {
    userPoolName: stack.name(),
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: true,
    signInCaseSensitive: false,
    signInAliases: { email: true, phone: true },
    autoVerify: { email: true, phone: true },
    keepOriginal: { email: true, phone: true },
    signInPolicy: {
      allowedFirstAuthFactors: { password: true, emailOtp: true, smsOtp: true, passkey: true },
    },
    passkeyRelyingPartyId: stack.stage.domainName,
    mfa: Mfa.OFF,
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
    deletionProtection: stack.stage.isDataKept,
    removalPolicy: stack.dataRemovalPolicy,
  })
  for (const [groupName, description] of Object.entries(groups)) {
    new CfnUserPoolGroup(stack, `Group-${groupName}`, { userPoolId: pool.userPoolId, groupName, description })
  }
  acknowledge(pool, {
    COG2: 'One-time codes are the first factor; Cognito cannot request a second one of the same user.',
    COG8: 'The Plus tier costs $0.02 per user a month and protects passwords; users here sign in by codes.',
  })
  return pool
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
    reason: 'A message to a phone number has no resource that a policy could name.',
  })
  return role
}

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
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(90),
    refreshTokenRotationGracePeriod: Duration.seconds(60),
  })
  for (const provider of providers.resources) client.node.addDependency(provider)
  pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `${stack.name()}-${stack.account}` } })
  return client
}
