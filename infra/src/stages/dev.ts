import type { StageProps } from './stage-props.ts'

/** One of each, removed overnight: eight hours on each of 22 workdays. */
export const dev: StageProps = {
  name: 'dev',
  account: '333344445555',
  region: 'ap-south-1',
  availabilityZones: ['ap-south-1a', 'ap-south-1b'],
  domainName: 'dev.astrovoice.example',
  grievanceEmail: 'grievance@astrovoice.example',
  appOrigins: ['https://app.dev.astrovoice.example', 'http://localhost:8081'],
  isDataKept: false,
  network: {
    cidr: '10.10.0.0/16',
    nat: 'instance',
    natCount: 1,
    natInstances: [{ type: 't4g.nano', image: 'ami-00000000000000001' }],
    interfaceEndpoints: [],
  },
  postgres: { minAcu: 0, maxAcu: 1, autoPauseAfterMinutes: 10, readers: 0, backupDays: 1 },
  valkey: { nodeType: 'cache.t4g.micro', replicas: 0, snapshotDays: 0 },
  cluster: {
    gatewayNodes: {
      instanceTypes: ['t4g.medium', 'm7g.medium', 'm6g.medium'],
      capacity: 'spot',
      min: 1,
      max: 3,
      diskGiB: 20,
    },
    publicAccessCidrs: ['203.0.113.0/24'],
    administratorRoleArns: ['arn:aws:iam::333344445555:role/astrovoice-operators'],
    hoursPerMonth: 176,
  },
  edge: { hasLoadBalancer: false, hostedZoneId: 'Z00000000000000000001', hasWebAcl: false },
  identity: {
    hasGoogle: false,
    callbackUrls: ['astrovoice://signed-in', 'http://localhost:8081/signed-in'],
    logoutUrls: ['astrovoice://signed-out', 'http://localhost:8081/'],
  },
  push: { hasFcm: false },
  machineLearning: { hasVoiceTraining: false, maxVoiceInstances: 0, hasReceiptKey: false },
  delivery: {
    repository: 'astrovoice/astrovoice',
    branch: 'main',
    connectionArn:
      'arn:aws:codeconnections:ap-south-1:333344445555:connection/00000000-0000-4000-8000-000000000001',
    hasPipelines: false,
    isDeployApproved: false,
    hasDeviceFarm: false,
  },
  observability: {
    logRetentionDays: 7,
    hasAlarms: false,
    alarmEmail: 'operations@astrovoice.example',
    monthlyBudgetUsd: 40,
  },
}
