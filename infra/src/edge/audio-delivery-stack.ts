import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import { type CfnPublicKey, KeyGroup, PublicKey } from 'aws-cdk-lib/aws-cloudfront'
import { AaaaRecord, ARecord, RecordTarget } from 'aws-cdk-lib/aws-route53'
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets'
import { CfnOutput } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { createCustomResource } from '../custom-resources/custom-resource.ts'
import { partitionOf } from '../permissions/arns.ts'
import { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import type { StageProps } from '../stages/stage-props.ts'
import { createAudioDistribution } from './audio-distribution.ts'
import { findZone, hostNames } from './host-names.ts'

/** CloudFront takes certificates from this region only. */
const edgeRegion = 'us-east-1'

/** Another version makes another key pair; addresses signed before stay valid for their few minutes. */
const signingKeyVersion = '1'

/** Serves audio to callers with a signed address, from the nearest edge. */
export class AudioDeliveryStack extends AstroVoiceStack {
  constructor(scope: Construct, stage: StageProps) {
    super(scope, 'audio-delivery', {
      stage,
      region: edgeRegion,
      description: 'AstroVoice: CloudFront for audio, by signed address',
    })
    const domainName = hostNames(stage).audio
    const zone = findZone(this)
    const publicKey = this.#createSigningKey()
    const distribution = createAudioDistribution(this, {
      domainName,
      certificate: new Certificate(this, 'Certificate', {
        domainName,
        validation: CertificateValidation.fromDns(zone),
      }),
      keyGroup: new KeyGroup(this, 'KeyGroup', { keyGroupName: this.name('audio'), items: [publicKey] }),
    })
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution))
    new ARecord(this, 'A', { zone, recordName: domainName, target })
    new AaaaRecord(this, 'Aaaa', { zone, recordName: domainName, target })
    new CfnOutput(this, 'AudioKeyPairId', { value: publicKey.publicKeyId })
  }

  #createSigningKey(): PublicKey {
    const { region, account } = this.stage
    const secret = `arn:${partitionOf(this)}:secretsmanager:${region}:${account}:secret:${this.path('audio-signing')}`
    const made = createCustomResource(this, {
      name: 'signing-key',
      type: 'SigningKey',
      entry: new URL('./signing-key/handler.ts', import.meta.url),
      properties: { SecretId: this.path('audio-signing'), SecretRegion: region, Version: signingKeyVersion },
      permissions: [
        {
          actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
          resources: [`${secret}-??????`],
        },
        {
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: [`arn:${partitionOf(this)}:kms:${region}:${account}:key/*`],
          conditions: {
            'ForAnyValue:StringEquals': { 'kms:ResourceAliases': `alias/${this.name()}` },
            StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` },
          },
          reason: 'The key is in another region, known by its alias; the condition names that.',
        },
      ],
    })
    const publicKey = new PublicKey(this, `PublicKey-${signingKeyVersion}`, {
      publicKeyName: this.name('audio', signingKeyVersion),
      // The CDK reads a key's first line; only the deploy knows this one.
      encodedKey: '-----BEGIN PUBLIC KEY-----',
    })
    const resource = publicKey.node.defaultChild as CfnPublicKey
    resource.addPropertyOverride('PublicKeyConfig.EncodedKey', made.getAtt('publicKeyPem'))
    return publicKey
  }
}
