import { CfnSecurityGroupIngress, type ISecurityGroup, type Vpc } from 'aws-cdk-lib/aws-ec2'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { postgresPort } from '../data/postgres-cluster.ts'
import { valkeyPort } from '../data/valkey.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { grantAccess } from './access.ts'
import { addAddons } from './addons.ts'
import { createControllerRoles } from './controller-roles.ts'
import { createCluster, type KubernetesCluster } from './kubernetes-cluster.ts'
import { addNodeGroup } from './node-group.ts'
import { createServiceRoles } from './service-roles.ts'

export interface ClusterStackProps {
  readonly stage: StageProps
  readonly vpc: Vpc
  readonly key: IKey
  readonly postgresSecurityGroup: ISecurityGroup
  readonly valkeySecurityGroup: ISecurityGroup
  readonly deployerSecurityGroup: ISecurityGroup
  readonly hostedZoneId: string
  readonly receiptKeyArn?: string | undefined
}

/** EKS: the control plane, its nodes, and the permissions of pods. It holds no data. */
export class ClusterStack extends AstroVoiceStack {
  readonly cluster: KubernetesCluster

  constructor(scope: Construct, props: ClusterStackProps) {
    const { stage } = props
    super(scope, 'cluster', {
      stage,
      description: 'AstroVoice: EKS, nodes, pod identities',
      isPartTime: true,
    })
    this.cluster = createCluster(this, props)
    const { vpcCni, others } = addAddons(this, this.cluster)
    const gateways = addNodeGroup(this, this.cluster, 'gateway', stage.cluster.gatewayNodes)
    const groups = [gateways]
    if (stage.cluster.workerNodes) {
      groups.push(addNodeGroup(this, this.cluster, 'worker', stage.cluster.workerNodes))
    }
    // Nodes need the network add-on to be ready; the pods of other add-ons need nodes.
    for (const group of groups) group.node.addDependency(vpcCni)
    for (const addon of others) addon.node.addDependency(gateways)
    createServiceRoles(this, this.cluster, props)
    createControllerRoles(this, this.cluster, props)
    grantAccess(this, this.cluster)
    this.#openPorts(props)
  }

  #openPorts(props: ClusterStackProps): void {
    const pods = this.cluster.clusterSecurityGroupId
    const open = (name: string, to: string, port: number, from: string) =>
      new CfnSecurityGroupIngress(this, name, {
        groupId: to,
        sourceSecurityGroupId: from,
        ipProtocol: 'tcp',
        fromPort: port,
        toPort: port,
        description: name,
      })
    open('PodsToPostgres', props.postgresSecurityGroup.securityGroupId, postgresPort, pods)
    open('PodsToValkey', props.valkeySecurityGroup.securityGroupId, valkeyPort, pods)
    open('DeployersToCluster', pods, 443, props.deployerSecurityGroup.securityGroupId)
  }
}
