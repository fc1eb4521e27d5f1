import type { Checker } from './finding.ts'

const smallFunctions =
  'It runs for two minutes at most, at a deploy, an event or a rotation, and needs no private address.'
const ownKeyOfLogs =
  'Logs hold no personal data; AWS encrypts them with its own key, and a customer key costs per request.'
const emptyable = 'Its objects expire within 30 days.'

const unmonitored =
  'Enhanced monitoring keeps a serverless Aurora from scaling down; alarms watch its metrics instead.'

/** Rules whose findings are accepted, and why. An entry without a finding fails the check: delete it. */
export const acceptedFindings: Readonly<Record<Checker, Readonly<Record<string, string>>>> = {
  'cfn-lint': {
    // Warnings do not fail the check.
  },
  checkov: {
    CKV_AWS_109: 'Network interfaces in the VPC have no name before they exist.',
    CKV_AWS_111:
      'Load balancers, network interfaces and groups of nodes have no name before they exist; tags and conditions bound them.',
    CKV_AWS_115: smallFunctions,
    CKV_AWS_116:
      'Its callers repeat failed calls and report them: CloudFormation, a schedule, Firehose, Secrets Manager, Cognito.',
    CKV_AWS_117: smallFunctions,
    CKV_AWS_118: unmonitored,
    CKV_AWS_136: 'Images hold no data; AWS encrypts them with a key of its own.',
    CKV_AWS_158: ownKeyOfLogs,
    CKV_AWS_173: 'Variables are names and addresses; functions read passwords from Secrets Manager.',
    CKV_AWS_18: 'A bucket of access logs does not log into itself.',
    CKV_AWS_21: emptyable,
    CKV_AWS_26: 'Horoscopes hold no personal data.',
    CKV_AWS_68: 'Requests can only read a file by a signed address; the load balancer has the web ACL.',
    CKV_AWS_88: 'The NAT instance has the public address, so that nodes need none.',
  },
  'cfn-guard': {
    'CT.ATHENA.PR.2':
      'The customer key encrypts it; the rule expects a literal ARN, and this one is imported.',
    'CT.CLOUDFRONT.PR.1': 'It has no page, only files by signed addresses.',
    'CT.CLOUDFRONT.PR.4': 'Only production pays for a second copy of audio to fail over to.',
    'CT.CLOUDWATCH.PR.2': 'Logs serve to find faults and expire within a month; lasting data is in S3.',
    'CT.CLOUDWATCH.PR.3': ownKeyOfLogs,
    'CT.CODEBUILD.PR.4': 'Image builds need docker and therefore privileges; no other build has them.',
    'CT.EC2.PR.10': 'One-minute metrics of nodes add nothing: Kubernetes checks its nodes.',
    'CT.EC2.PR.13': 'One-minute metrics cost as much as the NAT instance itself.',
    'CT.EC2.PR.19': 'All traffic through it is TLS already.',
    'CT.EC2.PR.8': 'The NAT instance has the public address, so that nodes need none.',
    'CT.EKS.PR.2':
      'The customer key encrypts secrets; the rule expects a literal ARN, and this one is imported.',
    'CT.EKS.PR.1': 'Dev only: developers reach it from the networks that the stage names, with their roles.',
    'CT.KMS.PR.3': 'A role makes grants only for AWS services: the statement has that condition.',
    'CT.LAMBDA.PR.3': smallFunctions,
    'CT.RDS.PR.3': 'Dev keeps no data: the stage is removed on purpose.',
    'CT.RDS.PR.2': unmonitored,
    'CT.S3.PR.10': 'CloudFront reads audio and ELB writes logs, which S3’s own key allows.',
    'CT.S3.PR.11': emptyable,
    'CT.S3.PR.2': 'A bucket of access logs does not log into itself.',
    'CT.S3.PR.4': 'No event follows an object: the service that writes it enqueues the job.',
    'CT.S3.PR.9': 'Callers may erase their recordings at any time; a lock would forbid that.',
  },
}
