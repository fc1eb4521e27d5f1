import { type IKey, Key } from 'aws-cdk-lib/aws-kms'
import { RemovalPolicy, Stack, Tags } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { StageProps } from '../stages/stage-props.ts'

export interface AstroVoiceStackProps {
  readonly stage: StageProps
  readonly description: string
  /** Another region than the stage's: the edge, the audio replica, the standby. */
  readonly region?: string
  readonly availabilityZones?: readonly string[]
  /** Whether a deleted stack loses data. */
  readonly isStateful?: boolean
  /** Whether the stack exists only during the cluster's hours. */
  readonly isPartTime?: boolean
}

/** A stack of one stage: named, tagged, and synthesized without a request to AWS. */
export class AstroVoiceStack extends Stack {
  readonly stage: StageProps
  readonly #availabilityZones: readonly string[]

  constructor(scope: Construct, id: string, props: AstroVoiceStackProps) {
    const { stage } = props
    super(scope, id, {
      stackName: `astrovoice-${stage.name}-${id}`,
      description: props.description,
      env: { account: stage.account, region: props.region ?? stage.region },
      terminationProtection: (props.isStateful ?? false) && stage.isDataKept,
      tags: { application: 'astrovoice', stage: stage.name },
    })
    this.stage = stage
    this.#availabilityZones = props.availabilityZones ?? stage.availabilityZones
    Tags.of(this).add('application', 'astrovoice')
    Tags.of(this).add('stage', stage.name)
    if (props.isPartTime) markHours(this)
  }

  override get availabilityZones(): string[] {
    return [...this.#availabilityZones]
  }

  /** `astrovoice-production`, with what follows. */
  name(...parts: readonly string[]): string {
    return ['astrovoice', this.stage.name, ...parts].join('-')
  }

  /** A bucket's name; the account makes it unique in the world. */
  bucketName(purpose: string): string {
    return this.name(purpose, this.stage.account)
  }

  /** The prefix of the stage's parameters and secrets. */
  path(...parts: readonly string[]): string {
    return ['/astrovoice', this.stage.name, ...parts].join('/')
  }

  /**
   * The stage's key for constructs of this stack. They would add actions with wildcards to its policy; roles
   * have the permissions instead.
   */
  useKey(key: IKey): IKey {
    return Key.fromKeyArn(this, 'StageKey', key.keyArn)
  }

  get dataRemovalPolicy(): RemovalPolicy {
    return this.stage.isDataKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
  }
}

/** The cost model reads how many hours a month a stack's resources exist. */
function markHours(stack: AstroVoiceStack): void {
  stack.templateOptions.metadata = { HoursPerMonth: stack.stage.cluster.hoursPerMonth }
}
