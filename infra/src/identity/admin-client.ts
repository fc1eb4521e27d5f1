import {
  OAuthScope,
  type UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import { Duration } from 'aws-cdk-lib/core'

/** Where operators reach the admin: a port that they forward. Cognito takes plain HTTP for localhost alone. */
export const adminUrl = 'http://localhost:8084'

/** The client of the admin: its tokens open nothing else, and those of the app do not open it. */
export const addAdminClient = (pool: UserPool): UserPoolClient =>
  pool.addClient('Admin', {
    userPoolClientName: 'admin',
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`${adminUrl}/sign-in/callback`],
    },
    // Cognito asks nobody for a second factor whom Google or Apple signs in, even if they have one.
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(1),
  })
