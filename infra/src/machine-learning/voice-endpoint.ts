import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import type { Role } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { CfnEndpoint, CfnEndpointConfig, CfnModel } from 'aws-cdk-lib/aws-sagemaker'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { scaleFromZero } from './voice-scaling.ts'

export interface VoiceEndpointProps {
  readonly role: Role
  readonly key: IKey
  readonly vpc: Vpc
  /** The approved package that is served. */
  readonly modelPackage: string
}

const variantName = 'voice'

/**
 * Speaks texts in a trained voice, from a queue. It has no instance while the queue is empty; one starts within
 * minutes of a request.
 */
export function createVoiceEndpoint(stack: AstroVoiceStack, props: VoiceEndpointProps): void {
  const { role, key, vpc } = props
  const securityGroup = new SecurityGroup(stack, 'VoiceSecurityGroup', {
    vpc,
    description: 'voice endpoint: out only',
  })
  const model = new CfnModel(stack, 'VoiceModel', {
    executionRoleArn: role.roleArn,
    primaryContainer: { modelPackageName: props.modelPackage },
    enableNetworkIsolation: true,
    vpcConfig: {
      subnets: vpc.selectSubnets({ subnetGroupName: 'private' }).subnetIds,
      securityGroupIds: [securityGroup.securityGroupId],
    },
  })
  model.node.addDependency(role)
  const config = new CfnEndpointConfig(stack, 'VoiceEndpointConfig', {
    productionVariants: [
      {
        variantName,
        modelName: model.attrModelName,
        instanceType: 'ml.g4dn.xlarge',
        initialInstanceCount: 1,
        initialVariantWeight: 1,
      },
    ],
    kmsKeyId: key.keyArn,
    asyncInferenceConfig: {
      outputConfig: {
        s3OutputPath: `s3://${stack.bucketName('voices')}/spoken`,
        s3FailurePath: `s3://${stack.bucketName('voices')}/failures`,
        kmsKeyId: key.keyArn,
      },
      clientConfig: { maxConcurrentInvocationsPerInstance: 2 },
    },
  })
  const endpoint = new CfnEndpoint(stack, 'VoiceEndpoint', {
    endpointName: stack.name('voices'),
    endpointConfigName: config.attrEndpointConfigName,
  })
  scaleFromZero(stack, endpoint, variantName)
}
