import { CfnPodIdentityAssociation } from 'aws-cdk-lib/aws-eks'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { allow, type Permission } from '../permissions/allow.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'

export interface PodRoleProps {
  readonly namespace: string
  readonly serviceAccount: string
  readonly permissions: readonly Permission[]
}

/** A role for pods of one service account alone, by EKS Pod Identity. */
export function createPodRole(
  stack: AstroVoiceStack,
  cluster: KubernetesCluster,
  { namespace, serviceAccount, permissions }: PodRoleProps,
): Role {
  const role = new Role(stack, `Pods-${serviceAccount}`, {
    roleName: stack.name('pods', serviceAccount),
    description: `pods of ${namespace}/${serviceAccount}`,
    assumedBy: podIdentity(stack),
  })
  role.assumeRolePolicy?.addStatements(
    new PolicyStatement({ actions: ['sts:TagSession'], principals: [podIdentity(stack)] }),
  )
  for (const permission of permissions) allow(role, permission)
  new CfnPodIdentityAssociation(stack, `Identity-${serviceAccount}`, {
    clusterName: cluster.clusterName,
    namespace,
    serviceAccount,
    roleArn: role.roleArn,
  })
  return role
}

const podIdentity = (stack: AstroVoiceStack) =>
  new ServicePrincipal('pods.eks.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  })
