import type { StageProps } from './stage-props.ts'

/** 10,000 users, two zones, each part twice. */
export const production: StageProps = {
  name: 'production',
  account: '111122223333',
  region: 'ap-south-1',
  availabilityZones: ['ap-south-1a', 'ap-south-1b'],
  domainName: 'astrovoice.example',
  grievanceEmail: 'grievance@astrovoice.example',
  appOrigins: ['https://app.astrovoice.example'],
  isDataKept: true,
  network: {
    cidr: '10.30.0.0/16',
    nat: 'instance',
    natCount: 2,
    natInstances: [
      { type: 't4g.nano', image: 'ami-00000000000000003' },
      { type: 't4g.nano', image: 'ami-00000000000000003' },
    ],
    interfaceEndpoints: [],
  },
  postgres: { minAcu: 0.5, maxAcu: 8, readers: 1, backupDays: 14 },
  valkey: { nodeType: 'cache.t4g.micro', replicas: 1, snapshotDays: 3 },
  cluster: {
    gatewayNodes: { instanceTypes: ['t4g.medium'], capacity: 'on-demand', min: 2, max: 8, diskGiB: 12 },
    workerNodes: {
      instanceTypes: ['t4g.medium', 'm7g.medium', 'c7g.medium', 'm6g.medium'],
      capacity: 'spot',
      min: 2,
      max: 10,
      diskGiB: 12,
    },
    publicAccessCidrs: [],
    administratorRoleArns: ['arn:aws:iam::111122223333:role/astrovoice-operators'],
    hoursPerMonth: 730,
  },
  edge: {
    hasLoadBalancer: true,
    hostedZoneId: 'Z00000000000000000003',
    hasWebAcl: true,
    audioReplicaRegion: 'ap-south-2',
  },
  identity: {
    hasGoogle: true,
    apple: { servicesId: 'example.astrovoice.signin', teamId: 'A1B2C3D4E5', keyId: 'F6G7H8J9K0' },
    sms: { senderId: 'ASTROV', entityId: '1101000000000000001', templateId: '1107000000000000001' },
    callbackUrls: ['astrovoice://signed-in', 'https://app.astrovoice.example/signed-in'],
    logoutUrls: ['astrovoice://signed-out', 'https://app.astrovoice.example/'],
  },
  push: {
    hasFcm: true,
    apns: {
      keyId: 'L1M2N3P4Q5',
      teamId: 'A1B2C3D4E5',
      bundleId: 'example.astrovoice.app',
      isSandbox: false,
    },
  },
  machineLearning: {
    hasVoiceTraining: true,
    maxVoiceInstances: 1,
    voiceModelPackage:
      'arn:aws:sagemaker:ap-south-1:111122223333:model-package/astrovoice-production-voices/1',
    hasReceiptKey: true,
  },
  delivery: {
    repository: 'astrovoice/astrovoice',
    branch: 'main',
    connectionArn:
      'arn:aws:codeconnections:ap-south-1:111122223333:connection/00000000-0000-4000-8000-000000000003',
    hasPipelines: true,
    isDeployApproved: true,
    hasDeviceFarm: false,
  },
  observability: {
    logRetentionDays: 30,
    hasAlarms: true,
    alarmEmail: 'operations@astrovoice.example',
    monthlyBudgetUsd: 450,
  },
}
