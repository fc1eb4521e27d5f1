import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { findZone, hostNames } from './host-names.ts'
import { createWebAcl } from './web-acl.ts'

/**
 * The certificate and the web ACL of the chart's load balancer. AWS Shield Standard is on for both by default;
 * Shield Advanced costs $3,000 a month.
 */
export class EdgeStack extends AstroVoiceStack {
  readonly certificate: Certificate
  readonly webAcl: CfnWebACL | undefined

  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'edge', { stage, description: 'AstroVoice: certificate and web ACL of the load balancer' })
    const { api, calls } = hostNames(stage)
    this.certificate = new Certificate(this, 'Certificate', {
      domainName: api,
      subjectAlternativeNames: [calls],
      validation: CertificateValidation.fromDns(findZone(this)),
    })
    this.webAcl = stage.edge.hasWebAcl ? createWebAcl(this) : undefined
  }
}
