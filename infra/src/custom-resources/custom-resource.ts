import { CustomResource } from 'aws-cdk-lib/core'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { createSmallFunction, type SmallFunctionProps } from './small-function.ts'

export interface CustomResourceProps extends SmallFunctionProps {
  readonly properties: Readonly<Record<string, string>>
  /** `Custom::` and this is its type. */
  readonly type: string
}

/** A resource that CloudFormation does not have, made by a function of ours. */
export function createCustomResource(stack: AstroVoiceStack, props: CustomResourceProps): CustomResource {
  const lambda = createSmallFunction(stack, props)
  const resource = new CustomResource(stack, `${props.name}-resource`, {
    serviceToken: lambda.functionArn,
    resourceType: `Custom::${props.type}`,
    properties: { ...props.properties },
  })
  // The function may not run before it has its permissions.
  resource.node.addDependency(lambda.role!)
  return resource
}
