import {
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  InstanceType,
  LaunchTemplate,
  LaunchTemplateHttpTokens,
  UserData,
} from 'aws-cdk-lib/aws-ec2'
import { CapacityType, type Nodegroup, NodegroupAmiType } from 'aws-cdk-lib/aws-eks-v2'
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { NodeGroupProps } from '../stages/stage-props.ts'
import type { KubernetesCluster } from './kubernetes-cluster.ts'

const nodePolicies = ['AmazonEKSWorkerNodePolicy', 'AmazonEC2ContainerRegistryPullOnly']

/**
 * Graviton nodes with Bottlerocket, which has no shell. Pods choose by the label `astrovoice/nodes`. With
 * prefix delegation the small ones hold 110 pods instead of 17.
 */
export function addNodeGroup(
  stack: AstroVoiceStack,
  cluster: KubernetesCluster,
  name: 'gateway' | 'worker',
  props: NodeGroupProps,
): Nodegroup {
  const template = createLaunchTemplate(stack, name, props)
  return cluster.addNodegroupCapacity(`${name}-nodes`, {
    amiType: NodegroupAmiType.BOTTLEROCKET_ARM_64,
    capacityType: props.capacity === 'spot' ? CapacityType.SPOT : CapacityType.ON_DEMAND,
    instanceTypes: props.instanceTypes.map((type) => new InstanceType(type)),
    minSize: props.min,
    desiredSize: props.min,
    maxSize: props.max,
    labels: { 'astrovoice/nodes': name },
    nodeRole: createNodeRole(stack, name),
    subnets: { subnetGroupName: 'private' },
    launchTemplateSpec: { id: template.launchTemplateId!, version: template.latestVersionNumber },
    enableNodeAutoRepair: true,
    maxUnavailable: 1,
  })
}

function createLaunchTemplate(
  stack: AstroVoiceStack,
  name: string,
  { diskGiB }: NodeGroupProps,
): LaunchTemplate {
  const disk = (volumeSizeGiB: number) =>
    BlockDeviceVolume.ebs(volumeSizeGiB, { encrypted: true, volumeType: EbsDeviceVolumeType.GP3 })
  return new LaunchTemplate(stack, `${name}-template`, {
    httpTokens: LaunchTemplateHttpTokens.REQUIRED,
    httpPutResponseHopLimit: 1,
    blockDevices: [
      { deviceName: '/dev/xvda', volume: disk(4) },
      { deviceName: '/dev/xvdb', volume: disk(diskGiB) },
    ],
    userData: UserData.custom('[settings.kubernetes]\nmax-pods = 110\n'),
  })
}

function createNodeRole(stack: AstroVoiceStack, name: string): Role {
  const role = new Role(stack, `${name}-node-role`, {
    assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
    managedPolicies: nodePolicies.map((policy) => ManagedPolicy.fromAwsManagedPolicyName(policy)),
  })
  for (const policy of nodePolicies) {
    acknowledge(role, {
      [`IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`]:
        'Permissions of the node itself, which AWS updates; pods have roles of their own.',
    })
  }
  return role
}
