import {
  AmazonLinuxCpuType,
  AmazonLinuxEdition,
  type CfnInstance,
  InstanceType,
  MachineImage,
  type NatInstanceProviderV2,
  NatProvider,
  NatTrafficDirection,
  Peer,
  Port,
} from 'aws-cdk-lib/aws-ec2'
import { acknowledge } from '../nag/acknowledge.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { runInOfficeHours } from './office-hours.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

interface Nat {
  readonly provider?: NatProvider
  /** What can only be said once the VPC exists. */
  readonly finish: (stack: AstroVoiceStack) => void
}

/** The way out of the private subnets that the stage has chosen. */
export function createNat(stage: StageProps, cidr: string): Nat {
  if (stage.network.nat === 'none') return { finish: () => undefined }
  if (stage.network.nat === 'gateway') return { provider: NatProvider.gateway(), finish: () => undefined }
  const provider = NatProvider.instanceV2({
    instanceType: new InstanceType('t4g.nano'),
    machineImage: MachineImage.latestAmazonLinux2023({
      cpuType: AmazonLinuxCpuType.ARM_64,
      edition: AmazonLinuxEdition.MINIMAL,
    }),
    defaultAllowedTraffic: NatTrafficDirection.OUTBOUND_ONLY,
    associatePublicIpAddress: true,
  })
  return {
    provider,
    finish: (stack) => {
      provider.connections.allowFrom(Peer.ipv4(cidr), Port.allTraffic(), 'from this VPC')
      hardenInstances(provider)
      if (stage.cluster.hoursPerMonth < 730) runInOfficeHours(stack, provider.gatewayInstances)
    },
  }
}

function hardenInstances(provider: NatInstanceProviderV2): void {
  for (const instance of provider.gatewayInstances) {
    const resource = instance.node.defaultChild as CfnInstance
    resource.metadataOptions = { httpTokens: 'required', httpPutResponseHopLimit: 1 }
    resource.blockDeviceMappings = [
      { deviceName: '/dev/xvda', ebs: { encrypted: true, volumeType: 'gp3', volumeSize: 3 } },
    ]
    acknowledge(instance, {
      EC28: 'One-minute metrics cost as much as the instance; it has a status alarm that recovers it.',
      EC29: 'It holds no state: a new one is started by replacing it.',
    })
  }
}
