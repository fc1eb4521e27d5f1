import {
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
import type { NatInstanceProps, StageProps } from '../stages/stage-props.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { recoverInstance } from './nat-recovery.ts'
import { runInOfficeHours } from './office-hours.ts'

interface Nat {
  readonly provider?: NatProvider
  /** Settings that need the VPC. */
  readonly finish: (stack: AstroVoiceStack) => void
}

export interface NatOptions {
  readonly region: string
  readonly cidr: string
  /** One for each zone. */
  readonly instances: readonly NatInstanceProps[]
}

/** The stage's NAT for the private subnets. */
export function createNat(stage: StageProps, { region, cidr, instances }: NatOptions): Nat {
  if (stage.network.nat === 'none') return { finish: () => undefined }
  if (stage.network.nat === 'gateway') return { provider: NatProvider.gateway(), finish: () => undefined }
  const [first] = instances
  if (!first) throw new Error(`network.natInstances: none is described for ${region}; give one per zone`)
  const provider = NatProvider.instanceV2({
    instanceType: new InstanceType(first.type),
    machineImage: MachineImage.genericLinux({ [region]: first.image }),
    defaultAllowedTraffic: NatTrafficDirection.OUTBOUND_ONLY,
    associatePublicIpAddress: true,
  })
  return {
    provider,
    finish: (stack) => {
      provider.connections.allowFrom(Peer.ipv4(cidr), Port.allTraffic(), 'from this VPC')
      describeInstances(stack, provider, instances)
      if (stage.cluster.hoursPerMonth < 730) runInOfficeHours(stack, provider.gatewayInstances)
    },
  }
}

/** The provider makes all instances alike; each gets its zone's entry, so that one can be replaced alone. */
function describeInstances(
  stack: AstroVoiceStack,
  provider: NatInstanceProviderV2,
  instances: readonly NatInstanceProps[],
): void {
  for (const [i, instance] of provider.gatewayInstances.entries()) {
    const described = instances[i]
    if (!described) throw new Error(`network.natInstances: zone ${i + 1} has none; give one per zone`)
    const resource = instance.node.defaultChild as CfnInstance
    resource.imageId = described.image
    resource.instanceType = described.type
    resource.metadataOptions = { httpTokens: 'required', httpPutResponseHopLimit: 1 }
    resource.blockDeviceMappings = [
      { deviceName: '/dev/xvda', ebs: { encrypted: true, volumeType: 'gp3', volumeSize: 3 } },
    ]
    recoverInstance(stack, `nat-${i + 1}`, instance.instanceId)
    acknowledge(instance, {
      EC28: 'One-minute metrics cost as much as the instance; status checks are free and recover it.',
      EC29: 'It holds no state: another image in the stage’s file replaces it.',
    })
  }
}
