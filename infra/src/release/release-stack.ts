import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnOutput, CustomResource, Duration } from 'aws-cdk-lib/core'
import { StringParameter } from 'aws-cdk-lib/aws-ssm'
import type { Construct } from 'constructs'
import { createSmallFunction } from '../custom-resources/small-function.ts'
import { databaseName, postgresPort } from '../data/postgres-cluster.ts'
import { valkeyPort } from '../data/valkey.ts'
import { arnOf } from '../permissions/arns.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import type { ChartInputs } from '../chart/chart-inputs.ts'

export interface ReleaseStackProps {
  readonly stage: StageProps
  readonly key: IKey
  readonly postgresHost: string
  readonly valkeyHost: string
  readonly inputs: ChartInputs
}

/** The chart's inputs as parameters, and the secret that its pods read. */
export class ReleaseStack extends AstroVoiceStack {
  constructor(scope: Construct, props: ReleaseStackProps) {
    const { stage } = props
    super(scope, 'release', { stage, description: 'AstroVoice: what the chart is told', isPartTime: true })
    this.#composeAppSecret(props)
    for (const [name, value] of Object.entries<string>({ ...props.inputs })) {
      // A parameter cannot be empty; an empty input is left out.
      if (value === '') continue
      new StringParameter(this, `Parameter-${name}`, {
        parameterName: this.path('chart', name),
        stringValue: value,
      })
      new CfnOutput(this, name, { value })
    }
  }

  #composeAppSecret({ key, postgresHost, valkeyHost }: ReleaseStackProps): void {
    const secret = (name: string) => arnOf(this, 'secretsmanager', `secret:${this.path(name)}-??????`)
    const environment = {
      appSecretId: this.path('app'),
      postgresSecretId: this.path('postgres'),
      postgresHost,
      postgresPort: `${postgresPort}`,
      database: databaseName,
      valkeySecretId: this.path('valkey'),
      valkeyHost,
      valkeyPort: `${valkeyPort}`,
    }
    const lambda = createSmallFunction(this, {
      name: 'app-secret',
      entry: new URL('./app-secret/main.ts', import.meta.url),
      environment,
      permissions: [
        {
          actions: ['secretsmanager:GetSecretValue'],
          resources: [secret('app'), secret('postgres'), secret('valkey')],
        },
        { actions: ['secretsmanager:PutSecretValue'], resources: [secret('app')] },
        { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] },
      ],
    })
    const resource = new CustomResource(this, 'app-secret-resource', {
      serviceToken: lambda.functionArn,
      resourceType: 'Custom::AppSecret',
      properties: { postgresHost, valkeyHost },
    })
    resource.node.addDependency(lambda.role!)
    new Rule(this, 'PasswordsRotate', {
      description: 'takes over passwords that have been rotated',
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(lambda, { retryAttempts: 2 })],
    })
  }
}
