import { HostedZone, type IHostedZone } from 'aws-cdk-lib/aws-route53'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'

/** The host names of the service. */
export const hostNames = ({ domainName }: StageProps) => ({
  api: `api.${domainName}`,
  calls: `calls.${domainName}`,
  audio: `audio.${domainName}`,
})

export const findZone = (stack: AstroVoiceStack): IHostedZone =>
  HostedZone.fromHostedZoneAttributes(stack, 'Zone', {
    hostedZoneId: stack.stage.edge.hostedZoneId,
    zoneName: stack.stage.domainName,
  })
