import { PublicHostedZone } from 'aws-cdk-lib/aws-route53'
import { CfnOutput, Fn } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { acknowledge } from '../nag/acknowledge.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'

/**
 * The stage's zone. Deploy it once, before the rest. An operator puts its name servers into the parent domain
 * and its id into the stage's file. From then on certificates validate by DNS.
 */
export class DnsStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'dns', { stage, description: 'AstroVoice: hosted zone', isStateful: true })
    const zone = new PublicHostedZone(this, 'Zone', { zoneName: stage.domainName })
    zone.applyRemovalPolicy(this.dataRemovalPolicy)
    acknowledge(zone, {
      R53: 'Its names are public, and access logs have every request; queries add nothing.',
    })
    new CfnOutput(this, 'HostedZoneId', { value: zone.hostedZoneId, description: 'edge.hostedZoneId' })
    new CfnOutput(this, 'NameServers', { value: Fn.join(' ', zone.hostedZoneNameServers ?? []) })
  }
}
