import {
  ProviderAttribute,
  type UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderApple,
  UserPoolIdentityProviderGoogle,
} from 'aws-cdk-lib/aws-cognito'
import { SecretValue } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export interface SocialProviders {
  readonly names: UserPoolClientIdentityProvider[]
  readonly resources: Construct[]
}

/** Google and Apple, if the stage has them. A deploy reads their keys; no template holds one. */
export function addSocialProviders(stack: AstroVoiceStack, userPool: UserPool): SocialProviders {
  const { hasGoogle, apple } = stack.stage.identity
  const key = (jsonField: string) => SecretValue.secretsManager(stack.path('sign-in'), { jsonField })
  const providers: SocialProviders = { names: [], resources: [] }
  if (hasGoogle) {
    const google = new UserPoolIdentityProviderGoogle(stack, 'Google', {
      userPool,
      clientId: key('googleClientId').unsafeUnwrap(),
      clientSecretValue: key('googleClientSecret'),
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: {
        email: ProviderAttribute.GOOGLE_EMAIL,
        emailVerified: ProviderAttribute.GOOGLE_EMAIL_VERIFIED,
        fullname: ProviderAttribute.GOOGLE_NAME,
      },
    })
    providers.names.push(UserPoolClientIdentityProvider.GOOGLE)
    providers.resources.push(google)
  }
  if (apple) {
    const provider = new UserPoolIdentityProviderApple(stack, 'Apple', {
      userPool,
      clientId: apple.servicesId,
      teamId: apple.teamId,
      keyId: apple.keyId,
      privateKeyValue: key('applePrivateKey'),
      scopes: ['email', 'name'],
      attributeMapping: {
        email: ProviderAttribute.APPLE_EMAIL,
        emailVerified: ProviderAttribute.APPLE_EMAIL_VERIFIED,
        fullname: ProviderAttribute.APPLE_NAME,
      },
    })
    providers.names.push(UserPoolClientIdentityProvider.APPLE)
    providers.resources.push(provider)
  }
  return providers
}
