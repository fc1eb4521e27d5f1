import {
  CfnIdentityPool,
  CfnIdentityPoolRoleAttachment,
  type UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam'
import { allow } from '../permissions/allow.ts'
import { objectsOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Signed-in callers may upload voice messages under their own identity's prefix, and nothing else in AWS. */
export function createIdentityPool(stack: AstroVoiceStack, userPool: UserPool, client: UserPoolClient): void {
  const pool = new CfnIdentityPool(stack, 'IdentityPool', {
    identityPoolName: stack.name(),
    allowUnauthenticatedIdentities: false,
    allowClassicFlow: false,
    cognitoIdentityProviders: [
      {
        clientId: client.userPoolClientId,
        providerName: userPool.userPoolProviderName,
        serverSideTokenCheck: true,
      },
    ],
  })
  const role = new Role(stack, 'CallerRole', {
    assumedBy: new WebIdentityPrincipal('cognito-identity.amazonaws.com', {
      StringEquals: { 'cognito-identity.amazonaws.com:aud': pool.ref },
      'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
    }),
  })
  allow(role, {
    actions: ['s3:PutObject'],
    resources: [objectsOf(stack, 'uploads', '${cognito-identity.amazonaws.com:sub}/')],
    reason: 'A caller’s own uploads have names that the app chooses.',
  })
  new CfnIdentityPoolRoleAttachment(stack, 'IdentityPoolRoles', {
    identityPoolId: pool.ref,
    roles: { authenticated: role.roleArn },
  })
}
