import { CfnAddon, type CfnAddonProps } from 'aws-cdk-lib/aws-eks'
import { ManagedPolicy, Role, ServicePrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'

export interface Addons {
  /** Needed before nodes exist. */
  readonly vpcCni: CfnAddon
  /** Needed once nodes exist. */
  readonly others: readonly CfnAddon[]
}

/**
 * Add-ons that EKS installs and updates. Everything else in the cluster is a Helm release: see
 * platform-releases.ts.
 */
export function addAddons(stack: AstroVoiceStack, cluster: KubernetesCluster): Addons {
  const add = (addonName: string, more: Partial<CfnAddonProps> = {}) =>
    new CfnAddon(stack, `Addon-${addonName}`, {
      addonName,
      clusterName: cluster.clusterName,
      resolveConflicts: 'OVERWRITE',
      ...more,
    })
  const agent = add('eks-pod-identity-agent')
  const vpcCni = add('vpc-cni', {
    configurationValues: JSON.stringify({
      enableNetworkPolicy: 'true',
      env: { ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: '1' },
    }),
    podIdentityAssociations: [{ serviceAccount: 'aws-node', roleArn: createCniRole(stack).roleArn }],
  })
  vpcCni.node.addDependency(agent)
  return { vpcCni, others: [add('kube-proxy'), add('coredns'), add('metrics-server')] }
}

function createCniRole(stack: AstroVoiceStack): Role {
  const pods = new ServicePrincipal('pods.eks.amazonaws.com')
  const role = new Role(stack, 'CniRole', {
    assumedBy: pods,
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AmazonEKS_CNI_Policy')],
  })
  role.assumeRolePolicy?.addStatements(
    new PolicyStatement({ actions: ['sts:TagSession'], principals: [pods] }),
  )
  acknowledge(role, {
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/AmazonEKS_CNI_Policy]':
      'Permissions of the network plugin, which AWS updates with the plugin.',
  })
  return role
}
