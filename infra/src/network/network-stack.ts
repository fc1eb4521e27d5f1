import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  type ISubnet,
  IpAddresses,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2'
import { Tags } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { logBucketPurpose } from '../foundation/log-bucket.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { NatInstanceProps, StageProps } from '../stages/stage-props.ts'
import { addInterfaceEndpoints } from './interface-endpoints.ts'
import { createNat } from './nat.ts'

export interface NetworkStackProps {
  readonly stage: StageProps
  readonly id?: string
  readonly region?: string
  readonly availabilityZones?: readonly string[]
  readonly cidr?: string
  readonly natInstances?: readonly NatInstanceProps[]
}

/** Public subnets for the load balancer, private ones for nodes, isolated ones for data. */
export class NetworkStack extends AstroVoiceStack {
  readonly vpc: Vpc
  /** Security group of builds that reach the cluster's private endpoint. */
  readonly deployerSecurityGroup: SecurityGroup

  constructor(scope: Construct, props: NetworkStackProps) {
    const { stage } = props
    super(scope, props.id ?? 'network', {
      ...props,
      description: 'AstroVoice: VPC, NAT, endpoints, flow logs',
    })
    const cidr = props.cidr ?? stage.network.cidr
    const nat = createNat(stage, {
      region: this.region,
      cidr,
      instances: props.natInstances ?? stage.network.natInstances,
    })
    this.vpc = new Vpc(this, 'Vpc', {
      vpcName: this.name(),
      ipAddresses: IpAddresses.cidr(cidr),
      availabilityZones: this.availabilityZones,
      natGateways: stage.network.natCount,
      ...(nat.provider && { natGatewayProvider: nat.provider }),
      // The custom resource that empties the default group needs rights on every group. Nothing uses the default
      // group.
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: 'public', subnetType: SubnetType.PUBLIC, cidrMask: 24, mapPublicIpOnLaunch: false },
        {
          name: 'private',
          subnetType:
            stage.network.nat === 'none' ? SubnetType.PRIVATE_ISOLATED : SubnetType.PRIVATE_WITH_EGRESS,
          cidrMask: 19,
        },
        { name: 'data', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 26 },
      ],
    })
    nat.finish(this)
    this.vpc.addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 })
    addInterfaceEndpoints(this.vpc, stage.network.interfaceEndpoints)
    this.deployerSecurityGroup = new SecurityGroup(this, 'DeployerSecurityGroup', {
      vpc: this.vpc,
      description: 'builds that deploy to the cluster',
    })
    this.#logFlows()
    this.#tagForLoadBalancers()
  }

  #logFlows(): void {
    this.vpc.addFlowLog('FlowLogs', {
      destination: FlowLogDestination.toS3(
        Bucket.fromBucketName(this, 'AccessLogs', this.bucketName(logBucketPurpose)),
        'flows',
      ),
    })
  }

  /** The load balancer controller finds subnets by these tags. */
  #tagForLoadBalancers(): void {
    const tag = (subnets: readonly ISubnet[], role: string) => {
      for (const subnet of subnets) Tags.of(subnet).add(`kubernetes.io/role/${role}`, '1')
    }
    tag(this.vpc.publicSubnets, 'elb')
    tag(this.nodeSubnets, 'internal-elb')
  }

  get nodeSubnets(): ISubnet[] {
    return this.vpc.selectSubnets({ subnetGroupName: 'private' }).subnets
  }
}
