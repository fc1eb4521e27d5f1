import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Duration } from 'aws-cdk-lib/core'
import { fileURLToPath } from 'node:url'
import { allow, type Permission } from '../permissions/allow.ts'
import { arnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'

export interface SmallFunctionProps {
  /** Part of its name, of its construct's id and of its logs'. */
  readonly name: string
  /** The module that exports `handler`; `new URL('./handler.ts', import.meta.url)`. */
  readonly entry: URL
  readonly permissions: readonly Permission[]
  readonly environment?: Readonly<Record<string, string>>
  /** It uses a package that is no module and requires parts of Node. */
  readonly usesRequire?: true
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

const defineRequire =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** A function that does what CloudFormation cannot; it has the listed permissions only. */
export function createSmallFunction(stack: AstroVoiceStack, props: SmallFunctionProps): NodejsFunction {
  const functionName = stack.name(props.name)
  const logGroup = new ServiceLogGroup(stack, `${props.name}-logs`, `/aws/lambda/${functionName}`)
  const role = new Role(stack, `${props.name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  })
  const ownLogs: Permission = {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [arnOf(stack, 'logs', `log-group:/aws/lambda/${functionName}:*`)],
    reason: 'Streams of its own log group.',
  }
  for (const permission of [ownLogs, ...props.permissions]) allow(role, permission)
  return new NodejsFunction(stack, props.name, {
    functionName,
    entry: fileURLToPath(props.entry),
    projectRoot: root,
    depsLockFilePath: `${root}package-lock.json`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    role,
    logGroup,
    memorySize: 256,
    timeout: Duration.minutes(2),
    ...(props.environment && { environment: { ...props.environment } }),
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      externalModules: ['@aws-sdk/*'],
      minify: false,
      ...(props.usesRequire && { banner: defineRequire }),
    },
  })
}
