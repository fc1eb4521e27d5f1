import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

/** Secrets that operators fill in after the first deploy of the data stack, and their use. */
const filledByHand = {
  app: 'OPENAI_API_KEY, payment providers’ keys and webhook secrets, AUTH_PRIVATE_JWK: the services’ settings',
  'sign-in': 'googleClientId, googleClientSecret, applePrivateKey: the sign-in providers’ keys',
  push: 'fcmServiceAccount (JSON), apnsSigningKey (.p8): the push providers’ keys',
} as const
type FilledSecretName = keyof typeof filledByHand

export interface Secrets {
  readonly valkey: Secret
  readonly audioSigning: Secret
  readonly filled: Partial<Record<FilledSecretName, Secret>>
}

export function createSecrets(stack: AstroVoiceStack, key: IKey): Secrets {
  const filled: Partial<Record<FilledSecretName, Secret>> = {}
  for (const name of neededSecrets(stack)) {
    filled[name] = new Secret(stack, `Secret-${name}`, {
      secretName: stack.path(name),
      description: filledByHand[name],
      encryptionKey: key,
      removalPolicy: stack.dataRemovalPolicy,
    })
    acknowledge(filled[name], {
      SMG4: 'Other vendors issue these keys and have no API for new ones; docs/infrastructure.md has the steps.',
    })
  }
  return { valkey: createValkeyToken(stack, key), audioSigning: createAudioSigning(stack, key), filled }
}

function neededSecrets({ stage: { identity, push } }: AstroVoiceStack): FilledSecretName[] {
  return [
    'app',
    ...(identity.hasGoogle || identity.apple ? (['sign-in'] as const) : []),
    ...(push.hasFcm || push.apns ? (['push'] as const) : []),
  ]
}

function createValkeyToken(stack: AstroVoiceStack, key: IKey): Secret {
  const secret = new Secret(stack, 'ValkeyToken', {
    secretName: stack.path('valkey'),
    description: 'the token that clients of Valkey show',
    encryptionKey: key,
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'token',
      excludePunctuation: true,
      passwordLength: 64,
    },
    removalPolicy: stack.dataRemovalPolicy,
  })
  acknowledge(secret, { SMG4: 'The cache stack rotates it together with the cluster.' })
  return secret
}

function createAudioSigning(stack: AstroVoiceStack, key: IKey): Secret {
  const secret = new Secret(stack, 'AudioSigningKey', {
    secretName: stack.path('audio-signing'),
    description: 'the private key that signs addresses of audio; made by the edge stack',
    encryptionKey: key,
    removalPolicy: stack.dataRemovalPolicy,
  })
  acknowledge(secret, {
    SMG4: 'Its public half is in CloudFront: replacing the key in the edge stack rotates both together.',
  })
  return secret
}
