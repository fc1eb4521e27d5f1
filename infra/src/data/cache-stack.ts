import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { rotateToken } from './valkey-token/token-rotation.ts'
import { Valkey } from './valkey.ts'

export interface CacheStackProps {
  readonly stage: StageProps
  readonly vpc: Vpc
  readonly key: IKey
  readonly authToken: ISecret
}

/** Valkey, in its own stack, because a stage that sleeps overnight removes it. */
export class CacheStack extends AstroVoiceStack {
  readonly valkey: Valkey
  readonly securityGroup: SecurityGroup

  constructor(scope: Construct, props: CacheStackProps) {
    const { stage, vpc } = props
    super(scope, 'cache', { stage, description: 'AstroVoice: Valkey', isPartTime: true })
    this.securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'Valkey: pods of the cluster may connect',
      allowAllOutbound: false,
    })
    this.valkey = new Valkey(this, { ...props, securityGroup: this.securityGroup })
    rotateToken(this, {
      secret: props.authToken,
      key: props.key,
      replicationGroupId: this.valkey.replicationGroupId,
    })
  }
}
