import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createIdentityPool } from './identity-pool.ts'
import { addSocialProviders } from './social-providers.ts'
import { addAppClient, createUserPool } from './user-pool.ts'

/**
 * The callers' identities: a user pool with one-time codes, Google and Apple, and an identity pool for uploads.
 */
export class IdentityStack extends AstroVoiceStack {
  readonly userPool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'identity', { stage, description: 'AstroVoice: sign-in', isStateful: true })
    this.userPool = createUserPool(this)
    const providers = addSocialProviders(this, this.userPool)
    this.client = addAppClient(this, this.userPool, providers)
    createIdentityPool(this, this.userPool, this.client)
  }

  /** The issuer of tokens. */
  get issuerUrl(): string {
    return `https://cognito-idp.${this.region}.amazonaws.com/${this.userPool.userPoolId}`
  }
}
