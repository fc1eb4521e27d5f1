import { PublicHostedZone } from 'aws-cdk-lib/aws-route53'
import { CfnOutput, Fn } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { acknowledge } from '../nag/acknowledge.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'

/**
 * The stage's zone. Deployed once, before the rest: its name servers go to the parent domain by hand, its id into
 * the stage's file, and from then on certificates prove themselves.
 */
export class DnsStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'dns', { stage, description: 'AstroVoice: hosted zone', isStateful: true })
    const zone = new PublicHostedZone(this, 'Zone', { zoneName: stage.domainName })
    zone.applyRemovalPolicy(this.dataRemovalPolicy)
    acknowledge(zone, { R53: 'Query logs would cost more than the zone.' })
    new CfnOutput(this, 'HostedZoneId', { value: zone.hostedZoneId, description: 'edge.hostedZoneId' })
    new CfnOutput(this, 'NameServers', { value: Fn.join(' ', zone.hostedZoneNameServers ?? []) })
  }
}
