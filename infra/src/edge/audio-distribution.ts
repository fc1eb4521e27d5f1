import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  CachePolicy,
  Distribution,
  HttpVersion,
  type IKeyGroup,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { Duration } from 'aws-cdk-lib/core'
import { audioReplicaPurpose } from '../data/buckets.ts'
import { logBucketPurpose } from '../foundation/log-bucket.ts'
import { acknowledge } from '../nag/acknowledge.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

export interface AudioDistributionProps {
  readonly domainName: string
  readonly certificate: ICertificate
  /** The keys that sign addresses. */
  readonly keyGroup: IKeyGroup
}

export function createAudioDistribution(
  stack: AstroVoiceStack,
  { domainName, certificate, keyGroup }: AudioDistributionProps,
): Distribution {
  const distribution = new Distribution(stack, 'Audio', {
    comment: `audio of AstroVoice ${stack.stage.name}`,
    domainNames: [domainName],
    certificate,
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    // The cheapest class that has edges in India.
    priceClass: PriceClass.PRICE_CLASS_200,
    logBucket: Bucket.fromBucketAttributes(stack, 'AccessLogs', {
      bucketName: stack.bucketName(logBucketPurpose),
      region: stack.stage.region,
    }),
    logFilePrefix: 'cloudfront/audio/',
    defaultBehavior: {
      origin: audioOrigin(stack),
      trustedKeyGroups: [keyGroup],
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: new CachePolicy(stack, 'AudioCache', {
        cachePolicyName: stack.name('audio'),
        comment: 'a recording never changes under its name',
        minTtl: Duration.minutes(1),
        defaultTtl: Duration.days(1),
        maxTtl: Duration.days(30),
      }),
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    },
  })
  acknowledge(distribution, {
    CFR1: 'Callers travel: a signed address is valid in every country.',
    CFR2: 'Requests can only read a file by a signed address; the load balancer has the web ACL.',
  })
  return distribution
}

/** The audio bucket, and its copy in another region for when the first does not answer. */
function audioOrigin(stack: AstroVoiceStack): IOrigin {
  const { audioReplicaRegion } = stack.stage.edge
  const origin = (purpose: string, region: string) =>
    S3BucketOrigin.withOriginAccessControl(
      Bucket.fromBucketAttributes(stack, purpose, {
        bucketName: stack.bucketName(purpose),
        bucketRegionalDomainName: `${stack.bucketName(purpose)}.s3.${region}.amazonaws.com`,
        region,
      }),
    )
  const first = origin('audio', stack.stage.region)
  if (!audioReplicaRegion) return first
  return new OriginGroup({
    primaryOrigin: first,
    fallbackOrigin: origin(audioReplicaPurpose, audioReplicaRegion),
    fallbackStatusCodes: [500, 502, 503, 504],
  })
}
