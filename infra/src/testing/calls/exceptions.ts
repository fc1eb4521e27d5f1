/** Why a program may do more or less than what its code can call. */
export interface Exception {
  readonly program: string
  readonly actions: readonly string[]
  readonly reason: string
}

/** Actions that are granted though no command of the program needs them. */
export const beyond: readonly Exception[] = [
  {
    program: 'api',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    reason: 'S3 uses the key of the bucket for whoever puts or gets an object.',
  },
  {
    program: 'api',
    actions: [
      'sns:CreatePlatformEndpoint',
      'sns:GetEndpointAttributes',
      'sns:SetEndpointAttributes',
      'sns:DeleteEndpoint',
    ],
    reason: 'The stage has an app for pushes; the API does not register phones yet.',
  },
  {
    program: 'api',
    actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
    reason: 'The stage has a stream of events; the API does not write to it yet.',
  },
  {
    program: 'api',
    actions: ['payment-cryptography:GenerateMac', 'payment-cryptography:VerifyMac'],
    reason: 'The stage may have a key of receipts; the API does not sign them yet.',
  },
  {
    program: 'gateway',
    actions: ['s3:PutObject'],
    reason: 'The stage has a bucket of audio; gateways do not record yet.',
  },
  {
    program: 'gateway',
    actions: ['transcribe:StartStreamTranscription', 'transcribe:StartStreamTranscriptionWebSocket'],
    reason: 'Gateways do not transcribe by Amazon yet.',
  },
  {
    program: 'worker',
    actions: ['polly:DescribeVoices', 'sagemaker:InvokeEndpointAsync'],
    reason: 'The stage has an endpoint of voices; workers use one voice of Polly yet.',
  },
  {
    program: 'worker',
    actions: ['sns:Publish', 'sns:GetEndpointAttributes', 'sns:SetEndpointAttributes', 'sns:DeleteEndpoint'],
    reason: 'The stage has an app for pushes; workers do not push yet.',
  },
  {
    program: 'worker',
    actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
    reason: 'The stage has a stream of events; workers write a folder yet.',
  },
  {
    program: 'sms-sender',
    actions: ['kms:Decrypt'],
    reason: 'The AWS Encryption SDK decrypts codes with the key that Cognito encrypts them by.',
  },
  ...['signing-key', 'valkey-token', 'app-secret'].map((program) => ({
    program,
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    reason: 'Secrets Manager uses the key of the secret for whoever reads or writes it.',
  })),
  {
    program: 'push-platform',
    actions: ['kms:Decrypt'],
    reason: 'Secrets Manager uses the key of the secret for whoever reads it.',
  },
  {
    program: 'push-platform',
    actions: ['iam:PassRole'],
    reason: 'SNS is given the role by which it logs failed pushes.',
  },
]

/** Actions that commands of the program need and that are not granted. */
export const withheld: readonly Exception[] = [
  {
    program: 'api',
    actions: ['cognito-idp:AdminDeleteUser'],
    reason: 'The worker of privacy erases callers.',
  },
  {
    program: 'api',
    actions: ['s3:AbortMultipartUpload'],
    reason: 'The worker of privacy stores archives; the API puts no large object.',
  },
  {
    program: 'api',
    actions: ['ses:SendEmail', 'sns:Publish'],
    reason: 'Stages sign callers in by Cognito, which sends codes by a role of its own.',
  },
  {
    program: 'worker',
    actions: ['cognito-idp:AdminUserGlobalSignOut'],
    reason: 'The API signs callers out.',
  },
]
