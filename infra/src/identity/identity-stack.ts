import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { addAdminClient } from './admin-client.ts'
import { createIdentityPool } from './identity-pool.ts'
import { addSocialProviders } from './social-providers.ts'
import { addAppClient, createUserPool, domainOf } from './user-pool.ts'

/**
 * The callers' identities: a user pool with one-time codes, Google and Apple, and an identity pool for uploads.
 */
export class IdentityStack extends AstroVoiceStack {
  readonly userPool: UserPool
  readonly client: UserPoolClient
  readonly adminClient: UserPoolClient

  constructor(scope: Construct, stage: StageProps, key: IKey) {
    super(scope, 'identity', { stage, description: 'AstroVoice: sign-in', isStateful: true })
    this.userPool = createUserPool(this, key)
    const providers = addSocialProviders(this, this.userPool)
    this.client = addAppClient(this, this.userPool, providers)
    this.adminClient = addAdminClient(this.userPool)
    createIdentityPool(this, this.userPool, this.client)
  }

  /** Where the pages for sign-in by a provider are. */
  get pagesUrl(): string {
    return domainOf(this)
  }
}
