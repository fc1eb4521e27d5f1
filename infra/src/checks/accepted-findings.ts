import type { Checker } from './finding.ts'

const smallFunctions =
  'It runs for two minutes at most, when a stack is deployed, an event passes or a password rotates; it needs no private address.'
const ownKeyOfLogs =
  'Logs hold nothing personal; AWS encrypts them with a key of its own, a customer key costs per request.'
const emptyable = 'Its objects end by themselves within 30 days.'

const unmonitored =
  'Enhanced monitoring keeps a serverless Aurora from scaling down; alarms watch its metrics instead.'

/** Rules whose findings are accepted, and why. An entry without a finding fails the check: delete it. */
export const acceptedFindings: Readonly<Record<Checker, Readonly<Record<string, string>>>> = {
  'cfn-lint': {
    // Warnings do not fail the check.
  },
  checkov: {
    CKV_AWS_109: 'SageMaker makes network interfaces in the VPC; they have no name before they are there.',
    CKV_AWS_111:
      'Load balancers, network interfaces and groups of nodes have no name before they are there; tags and conditions bound them.',
    CKV_AWS_115: smallFunctions,
    CKV_AWS_116:
      'Its callers try again and report failures: CloudFormation, a schedule, Firehose, Secrets Manager.',
    CKV_AWS_117: smallFunctions,
    CKV_AWS_118: unmonitored,
    CKV_AWS_136: 'Images hold no data; AWS encrypts them with a key of its own.',
    CKV_AWS_158: ownKeyOfLogs,
    CKV_AWS_173: 'The variables are names and addresses; passwords are read from Secrets Manager.',
    CKV_AWS_18: 'The bucket of the access logs does not log into itself.',
    CKV_AWS_21: emptyable,
    CKV_AWS_26: 'Horoscopes are the same for everybody.',
    CKV_AWS_68:
      'Nothing but reading a file by a signed address is possible there; the load balancer has the web ACL.',
    CKV_AWS_88: 'A NAT instance is what has the public address, so that nodes need none.',
  },
  'cfn-guard': {
    'CT.ATHENA.PR.2':
      'It is encrypted with the customer key; the rule wants the ARN written out, here it is imported.',
    'CT.CLOUDFRONT.PR.1': 'There is no page: only files, by signed addresses.',
    'CT.CLOUDFRONT.PR.4': 'Only production pays for a second copy of audio to fail over to.',
    'CT.CLOUDWATCH.PR.2': 'Logs are for finding faults and are gone in a month; what must last is in S3.',
    'CT.CLOUDWATCH.PR.3': ownKeyOfLogs,
    'CT.CODEBUILD.PR.4':
      'Images are built with docker, which needs a privileged build; no other build has it.',
    'CT.EC2.PR.10': 'One-minute metrics of nodes cost more than they tell: Kubernetes knows its nodes.',
    'CT.EC2.PR.13': 'One-minute metrics cost as much as the NAT instance itself.',
    'CT.EC2.PR.19': 'What passes through is TLS already.',
    'CT.EC2.PR.8': 'A NAT instance is what has the public address, so that nodes need none.',
    'CT.EKS.PR.2':
      'Secrets are encrypted with the customer key; the rule wants the ARN written out, here it is imported.',
    'CT.EKS.PR.1':
      'Dev only: developers reach it from their own networks, which are named, with their roles.',
    'CT.KMS.PR.3': 'A role makes grants only for AWS services: the statement has that condition.',
    'CT.LAMBDA.PR.3': smallFunctions,
    'CT.RDS.PR.3': 'Dev only: its data is not kept, and the stage is removed on purpose.',
    'CT.RDS.PR.2': unmonitored,
    'CT.S3.PR.10': 'CloudFront reads audio and ELB writes logs, which S3’s own key allows.',
    'CT.S3.PR.11': emptyable,
    'CT.S3.PR.2': 'The bucket of the access logs does not log into itself.',
    'CT.S3.PR.4': 'Nothing happens when an object comes: the service that puts it there enqueues the job.',
    'CT.S3.PR.9': 'Callers may have their recordings erased at any time; a lock would forbid that.',
  },
}
