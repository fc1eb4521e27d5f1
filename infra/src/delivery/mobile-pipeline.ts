import type { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { acknowledge } from '../nag/acknowledge.ts'
import { arnOf, partitionOf } from '../permissions/arns.ts'
import type { Permission } from '../permissions/allow.ts'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'
import { createBuildProject } from './build-project.ts'
import { mobileSpec } from './buildspecs.ts'
import { deviceFarmRegion } from './device-farm-stack.ts'
import { useArtifacts } from './permissions.ts'
import { buildAction, createPipeline } from './pipeline.ts'

/** The pipeline of the app; changes of the app or of what it shares with services start it. */
export function createMobilePipeline(stack: AstroVoiceStack, key: IKey): CfnPipeline {
  const { hasDeviceFarm } = stack.stage.delivery
  const secret = new Secret(stack, 'MobileSecret', {
    secretName: stack.path('mobile'),
    description: 'expoToken: an access token of the Expo account that builds and submits the app',
    encryptionKey: key,
    removalPolicy: stack.dataRemovalPolicy,
  })
  acknowledge(secret, { SMG4: 'Expo issues it and has no API for a new one.' })
  const readToken: Permission = {
    actions: ['secretsmanager:GetSecretValue'],
    resources: [arnOf(stack, 'secretsmanager', `secret:${stack.path('mobile')}-??????`)],
  }
  const project = createBuildProject(stack, {
    name: 'mobile',
    key,
    buildspec: mobileSpec(hasDeviceFarm),
    permissions: [useArtifacts(stack), readToken, ...(hasDeviceFarm ? [runOnDevices(stack)] : [])],
    environment: { EAS_PROFILE: stack.stage.name, DEVICE_FARM_PROJECT: stack.name(), DEVICE_POOL: 'phones' },
    secrets: { EXPO_TOKEN: `${stack.path('mobile')}:expoToken` },
  })
  return createPipeline(stack, {
    name: 'mobile',
    key,
    projects: [project],
    paths: ['mobile/**', 'packages/contracts/**', 'packages/client/**'],
    stages: [{ name: 'App', actions: [buildAction('App', project)] }],
  })
}

const runOnDevices = (stack: AstroVoiceStack): Permission => ({
  actions: [
    'devicefarm:ListProjects',
    'devicefarm:ListDevicePools',
    'devicefarm:CreateUpload',
    'devicefarm:GetUpload',
    'devicefarm:ScheduleRun',
    'devicefarm:GetRun',
  ],
  resources: [`arn:${partitionOf(stack)}:devicefarm:${deviceFarmRegion}:${stack.account}:*`],
  reason: 'Device Farm names uploads and runs itself.',
})
