import { AccessPolicy, AccessPolicyArn, AccessScopeType } from 'aws-cdk-lib/aws-eks-v2'
import { globalArnOf } from '../permissions/arns.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'

/** The role of builds that install Helm releases; by name, because builds outlive the cluster. */
export const deployerRoleName = (stack: AstroVoiceStack) => stack.name('deployer')

/** People and builds with access to the API server. */
export function grantAccess(stack: AstroVoiceStack, cluster: KubernetesCluster): void {
  const administer = new AccessPolicy({
    policy: AccessPolicyArn.AMAZON_EKS_CLUSTER_ADMIN_POLICY,
    accessScope: { type: AccessScopeType.CLUSTER },
  })
  const { cluster: props, delivery } = stack.stage
  for (const [index, arn] of props.administratorRoleArns.entries()) {
    cluster.grantAccess(`Administrators${index + 1}`, arn, [administer])
  }
  if (delivery.hasPipelines) {
    cluster.grantAccess(
      'Deployer',
      globalArnOf(stack, 'iam', `${stack.account}:role/${deployerRoleName(stack)}`),
      [administer],
    )
  }
}
