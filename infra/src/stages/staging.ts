import type { StageProps } from './stage-props.ts'

/** The same parts as production, each once, always there. */
export const staging: StageProps = {
  name: 'staging',
  account: '222233334444',
  region: 'ap-south-1',
  availabilityZones: ['ap-south-1a', 'ap-south-1b'],
  domainName: 'staging.astrovoice.example',
  grievanceEmail: 'grievance@astrovoice.example',
  appOrigins: ['https://app.staging.astrovoice.example'],
  isDataKept: true,
  network: {
    cidr: '10.20.0.0/16',
    nat: 'instance',
    natCount: 1,
    natInstances: [{ type: 't4g.nano', image: 'ami-00000000000000002' }],
    interfaceEndpoints: [],
  },
  postgres: { minAcu: 0.5, maxAcu: 2, readers: 0, backupDays: 7 },
  valkey: { nodeType: 'cache.t4g.micro', replicas: 1, snapshotDays: 1 },
  cluster: {
    gatewayNodes: { instanceTypes: ['t4g.medium'], capacity: 'on-demand', min: 1, max: 3, diskGiB: 20 },
    workerNodes: {
      instanceTypes: ['t4g.medium', 'm7g.medium', 'c7g.medium'],
      capacity: 'spot',
      min: 1,
      max: 4,
      diskGiB: 20,
    },
    publicAccessCidrs: [],
    administratorRoleArns: ['arn:aws:iam::222233334444:role/astrovoice-operators'],
    hoursPerMonth: 730,
  },
  edge: { hasLoadBalancer: true, hostedZoneId: 'Z00000000000000000002', hasWebAcl: true },
  identity: {
    hasGoogle: true,
    apple: { servicesId: 'example.astrovoice.staging.signin', teamId: 'A1B2C3D4E5', keyId: 'F6G7H8J9K0' },
    callbackUrls: ['astrovoice://signed-in', 'https://app.staging.astrovoice.example/signed-in'],
    logoutUrls: ['astrovoice://signed-out', 'https://app.staging.astrovoice.example/'],
  },
  push: {
    hasFcm: true,
    apns: {
      keyId: 'L1M2N3P4Q5',
      teamId: 'A1B2C3D4E5',
      bundleId: 'example.astrovoice.staging',
      isSandbox: true,
    },
  },
  machineLearning: { hasVoiceTraining: true, maxVoiceInstances: 1, hasReceiptKey: false },
  delivery: {
    repository: 'astrovoice/astrovoice',
    branch: 'main',
    connectionArn:
      'arn:aws:codeconnections:ap-south-1:222233334444:connection/00000000-0000-4000-8000-000000000002',
    hasPipelines: true,
    isDeployApproved: false,
    hasDeviceFarm: true,
  },
  observability: {
    logRetentionDays: 14,
    hasAlarms: true,
    alarmEmail: 'operations@astrovoice.example',
    monthlyBudgetUsd: 300,
  },
}
