import { SecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import {
  Cluster,
  ClusterLoggingTypes,
  DefaultCapacityType,
  EndpointAccess,
  KubernetesVersion,
} from 'aws-cdk-lib/aws-eks-v2'
import type { CfnCluster } from 'aws-cdk-lib/aws-eks'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { ServiceLogGroup } from '../stacks/service-log-group.ts'

export type KubernetesCluster = Cluster
const clusterVersion = KubernetesVersion.V1_35

/** The private cluster: reachable from inside the VPC; its API server identifies people by IAM role. */
export function createCluster(stack: AstroVoiceStack, { vpc, key }: { vpc: Vpc; key: IKey }): Cluster {
  const name = stack.name()
  const { publicAccessCidrs } = stack.stage.cluster
  const logs = new ServiceLogGroup(stack, 'ControlPlaneLogs', `/aws/eks/${name}/cluster`)
  const cluster = new Cluster(stack, 'Cluster', {
    clusterName: name,
    version: clusterVersion,
    vpc,
    vpcSubnets: [{ subnetGroupName: 'private' }],
    securityGroup: new SecurityGroup(stack, 'ControlPlaneSecurityGroup', {
      vpc,
      description: 'network interfaces of the control plane',
      allowAllOutbound: true,
    }),
    endpointAccess:
      publicAccessCidrs.length === 0
        ? EndpointAccess.PRIVATE
        : EndpointAccess.PUBLIC_AND_PRIVATE.onlyFrom(...publicAccessCidrs),
    secretsEncryptionKey: key,
    clusterLogging: Object.values(ClusterLoggingTypes),
    defaultCapacityType: DefaultCapacityType.NODEGROUP,
    defaultCapacity: 0,
    bootstrapClusterCreatorAdminPermissions: false,
    bootstrapSelfManagedAddons: false,
    outputConfigCommand: false,
  })
  cluster.node.addDependency(logs)
  const resource = cluster.node.findAll().find(isCluster)
  // AWS' default, extended support, costs six times as much: upgrade an old version instead.
  if (resource) resource.upgradePolicy = { supportType: 'STANDARD' }
  if (publicAccessCidrs.length > 0) {
    acknowledge(cluster, {
      EKS1: 'Developers reach it from the networks that the stage names, with their roles.',
    })
  }
  acknowledge(cluster.role, {
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/AmazonEKSClusterPolicy]':
      'Permissions of the control plane itself, which AWS updates.',
  })
  return cluster
}

const isCluster = (construct: unknown): construct is CfnCluster =>
  (construct as CfnCluster).cfnResourceType === 'AWS::EKS::Cluster'
